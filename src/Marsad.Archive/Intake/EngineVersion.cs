namespace Marsad.Archive.Intake;

/// <summary>Which engine, with which data, read a record.</summary>
internal static class EngineVersion
{
    /// <summary>The engine's version and the identity of its build, which changes with its code, lexicons, registers and models.</summary>
    internal static string Current { get; } =
        $"{typeof(Engine.ReportCoder).Assembly.GetName().Version?.ToString(3)}+{typeof(Engine.ReportCoder).Module.ModuleVersionId:N}";
}
