// npm test: everything, from a fresh clone, in one command. Closes with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, ROOT, say, startedAgain, withAdvice } from './lib/ensure.mjs';

const REPORT = join(tmpdir(), `clearstory-tests-${process.pid}.json`);

/** Steps that count as one each; the tests, which come after the builds they need, count for themselves. */
const STEPS = [
  ['Types', ['npm', 'run', '-s', 'types']],
  ['Lint', ['npm', 'run', '-s', 'lint']],
  ['No export, file or package that nothing uses', ['npm', 'run', '-s', 'unused']],
  ['Both builds', ['npm', 'run', '-s', 'build']],
  ['web-ext lint on the Firefox build', ['npm', 'run', '-s', 'lint:firefox']],
];

await withAdvice(async () => {
  ensurePackages();
  if (startedAgain()) return;
  ensureBrowser('chromium');
  ensureBrowser('firefox');

  const results = STEPS.map(([name, command]) => {
    say(name);
    const ok = run(command);
    console.log(ok ? `✓ ${name}` : `✗ ${name}`);
    return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });

  say('Unit, repository, DOM in Chromium, build, and end to end in Chromium and Firefox');
  const reporters = ['default', 'json'].map(name => `--reporter=${name}`);
  const ok = run(['vitest', 'run', ...reporters, `--outputFile.json=${REPORT}`]);
  results.push({ name: 'Tests', ...countTests(ok) });

  const total = key => results.reduce((sum, result) => sum + result[key], 0);
  console.log('');
  for (const { name, failed } of results) if (failed > 0) console.log(`✗ ${name}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
});

/** A run that ends badly without a failed test (a file that does not load, a browser that dies) is a failure as well. */
function countTests(ok) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests: skipped,
    } = JSON.parse(readFileSync(REPORT, 'utf8'));
    if (skipped > 0) console.log(`(${skipped} skipped)`);
    return { passed, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(REPORT, { force: true });
  }
}

function run([command, ...args]) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', cwd: ROOT, shell }).status === 0;
}
