// Writes public/third-party-notices.txt: who made what we ship, and under which terms. `npm run notices`
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const NOTICES = `${ROOT}public/third-party-notices.txt`;

/** Tools that leave a little of themselves in the build. */
const TRACES = ['node_modules/wxt', 'node_modules/@wxt-dev/browser'];

/** The rooms whose imports end up in what is shipped. */
const ROOMS = ['components', 'core', 'entrypoints', 'utils'];
const PACKAGE = /^import (?!type\b)(?:[^'"]*? from )?'((?:@[\w.-]+\/)?[\w][\w.-]*)/gm;

/** The text of the file, made from our imports, the lock file and the licences of the installed packages. */
export function notices() {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const paths = new Set(TRACES);
  for (const name of importedPackages()) addWithNeeds(paths, packages, find(packages, '', name));
  const shipped = Object.entries(packages).filter(([path]) => paths.has(path) && !isTypes(path));
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

function importedPackages() {
  const files = ROOMS.flatMap(room =>
    readdirSync(ROOT + room, { recursive: true }).flatMap(name =>
      /\.tsx?$/.test(name) ? [`${ROOT}${room}/${name}`] : [],
    ),
  );
  return new Set(files.flatMap(file => Array.from(readFileSync(file, 'utf8').matchAll(PACKAGE), found => found[1])));
}

function addWithNeeds(paths, packages, path) {
  if (!path || paths.has(path)) return;
  paths.add(path);
  for (const name of Object.keys(packages[path].dependencies ?? {}))
    addWithNeeds(paths, packages, find(packages, path, name));
}

/** Where a package finds another: beside its own packages, or further up. */
function find(packages, from, name) {
  const path = `${from}${from && '/'}node_modules/${name}`;
  if (packages[path] || !from) return packages[path] && path;
  return find(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
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
