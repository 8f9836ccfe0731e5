import { spawnSync } from 'node:child_process';

const [seconds = '60', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
if (!(Number(seconds) > 0)) {
  console.error('npm run fuzz -- [seconds, 60 by default] [seed]');
  process.exit(1);
}
console.log(`Fuzzing for ${seconds} s per property, seed ${seed}. Again with: npm run fuzz -- ${seconds} ${seed}`);
const run = spawnSync('vitest', ['run', '--project', 'dom', 'tests/dom/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, VITE_FUZZ_SECONDS: seconds, VITE_FUZZ_SEED: seed },
});
process.exit(run.status ?? 1);
