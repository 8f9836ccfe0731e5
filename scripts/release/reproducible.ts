/** Is what the stores get what the sources make, byte for byte? `npm run check:reproducible`. */
import { withAdvice } from '../lib/ensure.mjs';
import { makePackages, workingFolder } from './packages.ts';

await withAdvice(async () => {
  const packages = makePackages(workingFolder());
  console.log(`The same bytes twice: ${Object.keys(packages).join(', ')}.`);
});
