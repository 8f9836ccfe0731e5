// Writes public/third-party-notices.txt: who made what we ship, and under which terms. `npm run notices`
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const NOTICES = `${ROOT}public/third-party-notices.txt`;

/** Tools that leave a little of themselves in the build. */
const TRACES = ['node_modules/wxt', 'node_modules/@wxt-dev/browser'];

/** The text of the file, made from the lock file and the licences of the installed packages. */
export function notices() {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([path, entry]) => TRACES.includes(path) || (path && !entry.dev && !isTypes(path)),
  );
  const byText = new Map();
  for (const [path, { version, license }] of shipped) {
    const text = licenceText(path);
    const names = byText.get(text) ?? [];
    byText.set(text, [...names, `${path.split('node_modules/').at(-1)} ${version} (${license})`]);
  }
  const parts = Array.from(byText, ([text, names]) => `${names.join('\n')}\n\n${text}`);
  const head = 'Clearstory is under the MIT licence. It contains parts of these packages, each under its own terms.';
  return `${[head, ...parts].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** Types are gone when the build is done. */
function isTypes(path) {
  return path.includes('node_modules/@types/');
}

function licenceText(path) {
  const folder = `${ROOT}${path}`;
  const files = existsSync(folder)
    ? readdirSync(folder).filter(name => /^(licen[sc]e|copying|notice)/i.test(name))
    : [];
  const texts = files.map(name => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r', '').trim());
  return texts.join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICES, notices());
