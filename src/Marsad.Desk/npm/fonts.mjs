// Copies the weights and scripts that the desk uses from the packages of the lock file to ../wwwroot/fonts.
import { copyFileSync } from 'node:fs';

const fonts = {
  'ibm-plex-sans-arabic': ['arabic-400', 'arabic-600', 'latin-400', 'latin-600'],
  'noto-naskh-arabic': ['arabic-400', 'arabic-700', 'latin-400'],
};
for (const [family, files] of Object.entries(fonts)) {
  for (const file of files) {
    const name = `${family}-${file}-normal.woff2`;
    copyFileSync(`node_modules/@fontsource/${family}/files/${name}`, `../wwwroot/fonts/${name}`);
  }
  copyFileSync(`node_modules/@fontsource/${family}/LICENSE`, `../wwwroot/fonts/${family}.LICENSE.txt`);
}
