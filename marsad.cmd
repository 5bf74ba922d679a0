@echo off
rem Runs Marsad, building it first where its sources or data are newer than the build.
setlocal
set "root=%~dp0"
set "app=%root%.build\cli\marsad.exe"
set "stamp=%root%.build\stamp"
if exist "%app%" powershell -NoProfile -Command "$s=(Get-Item '%stamp%' -ErrorAction SilentlyContinue).LastWriteTimeUtc; if(-not $s){exit 1}; $n=Get-ChildItem '%root%src','%root%data' -Recurse -File | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1; if($n){exit 1}" && goto run
echo marsad: building (once after a change; about a minute) ... 1>&2
if not exist "%root%.build" mkdir "%root%.build"
dotnet publish "%root%src\Marsad.Cli" --configuration Release --use-current-runtime --self-contained false --artifacts-path "%root%.build\artifacts" --output "%root%.build\cli" --nologo --verbosity quiet > "%root%.build\log" 2>&1
if errorlevel 1 (
  type "%root%.build\log" 1>&2
  exit /b 1
)
type nul > "%stamp%"
:run
"%app%" %*
exit /b %errorlevel%
