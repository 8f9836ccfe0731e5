import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SYSTEM = '/etc/fonts/fonts.conf';

/** Names that our style sheets ask for, and free typefaces that look much like what most people see under them. */
const LIKE: Readonly<Record<string, string>> = { Charter: 'Charis SIL', 'system-ui': 'Inter', 'sans-serif': 'Inter' };

const rulesFor = ([wanted, like]: [string, string]) =>
  `<match><test name="family"><string>${wanted}</string></test><edit name="family" mode="prepend" binding="strong"><string>${like}</string></edit></match>`;

/**
 * On Linux, the browsers that are started after this draw what they would draw elsewhere: Charis SIL and Inter where
 * they are installed (in Debian: fonts-sil-charis, fonts-inter).
 */
export function chooseFonts(env: NodeJS.ProcessEnv = process.env): void {
  if (!existsSync(SYSTEM)) return;
  const file = join(mkdtempSync(join(tmpdir(), 'clearstory-fonts-')), 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>${SYSTEM}</include>${Object.entries(LIKE).map(rulesFor).join('')}</fontconfig>`,
  );
  env.FONTCONFIG_FILE = file;
}
