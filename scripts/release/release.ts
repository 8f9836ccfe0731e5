/**
 * Everything that a release needs, in one command: `npm run release -- 1.0.0`. It looks whether all is well, makes the
 * packages, dates the changelog, commits and tags. With --dry-run it shows all of that, and leaves the repository as it
 * is; only the suite is not run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fixable, ROOT, say, withAdvice } from '../lib/ensure.mjs';
import { bumped } from './bump.ts';
import { entryOf } from './changelog.ts';
import { findingsOf } from './checks.ts';
import { keepRelease, OUTPUT } from './output.ts';
import { committed, makePackages } from './packages.ts';
import { undecided } from './stores.ts';
import { type Mode, submit } from './submit.ts';

const USAGE = 'npm run release -- 1.0.0 [--dry-run]';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

await withAdvice(async () => {
  const { version, mode } = readArguments();
  const faults = check(version);
  if (faults > 0 && mode === 'for real') throw new Fixable('Nothing was done.');
  runSuite(mode);
  const edits = bumped(read, version, new Date().toISOString().slice(0, 10));
  say(`Packages of ${git('rev-parse', '--short', 'HEAD').trim()}${edits.size > 0 ? ' with the new version' : ''}`);
  const changes = entryOf(edits.get('CHANGELOG.md') ?? read('CHANGELOG.md'), version)?.notes ?? '';
  keepRelease(makePackages(committed(edits)), version, changes);
  console.log(read('release-output/NOTES.md').replace(/^/gm, '  │ '));
  tag(version, edits, mode);
  submit(mode);
  console.log(
    mode === 'dry run' ? '\nA dry run: nothing was committed, tagged or sent.' : '\nNow: git push --follow-tags',
  );
  if (faults > 0) throw new Fixable(`It would not have gone this far: ${faults} of the checks failed.`);
});

function readArguments(): { version: string; mode: Mode } {
  const options = { 'dry-run': { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [version] = positionals;
  if (!version) throw new Fixable(`Which version?\n  ${USAGE}`);
  return { version: version.replace(/^v/, ''), mode: values['dry-run'] ? 'dry run' : 'for real' };
}

/** Prints what was looked at; gives back how many of it are wrong. */
function check(version: string): number {
  say(`Checks for ${version}`);
  const lock = JSON.parse(read('package-lock.json'));
  const findings = findingsOf({
    version,
    written: [JSON.parse(read('package.json')).version, lock.version, lock.packages[''].version],
    tags: git('tag', '--list').split('\n'),
    changes: git('status', '--porcelain'),
    changelog: read('CHANGELOG.md'),
  });
  for (const { what, fault } of findings) console.log(fault === null ? `  ✓ ${what}` : `  ✗ ${what}\n    ${fault}`);
  const open = undecided();
  if (open) console.log(`  ! before the first upload: ${open}`);
  return findings.filter(({ fault }) => fault !== null).length;
}

function runSuite(mode: Mode): void {
  say('The suite: npm test');
  if (mode === 'dry run') {
    console.log('  not run in a dry run');
    return;
  }
  const { status } = spawnSync('npm', ['test'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Fixable('The suite is not green. Nothing was done.');
}

function tag(version: string, edits: ReadonlyMap<string, string>, mode: Mode): void {
  say(`Commit and tag v${version}`);
  for (const [path, text] of edits) {
    console.log(`  ${path}: ${firstChange(read(path), text)}`);
    if (mode === 'for real') writeFileSync(join(ROOT, path), text);
  }
  if (mode === 'dry run') return;
  if (edits.size > 0) git('commit', '--quiet', '-m', `release: make ${version} the version`, '--', ...edits.keys());
  git('tag', '--annotate', `v${version}`, '--file', join(OUTPUT, 'NOTES.md'), '--cleanup=verbatim');
}

function firstChange(before: string, after: string): string {
  const lines = after.split('\n');
  return before
    .split('\n')
    .flatMap((line, at) => (line === lines[at] ? [] : [`“${line.trim()}” becomes “${lines[at]?.trim()}”`]))
    .join(', ');
}
