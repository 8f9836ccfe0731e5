// Lays out a new rule: its file, its line in the registry, its message and its three fixtures. `npm run new:rule NAME`
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [id] = process.argv.slice(2);
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Name the rule in kebab case, as a reader would call it: npm run new:rule -- podcast-player');
  process.exit(1);
}

const root = resolve(process.env.CLEARSTORY_ROOT ?? join(import.meta.dirname, '..'));
const file = join(root, 'core/rules', `${id}.ts`);
if (existsSync(file)) {
  console.error(`core/rules/${id}.ts is there already.`);
  process.exit(1);
}

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import type { Rule } from './clause.ts';

/** What a reader would call it, in one sentence. */
export const ${name}: Rule = {
  id: '${id}',
  kind: 'promo',
  // All that a clause says must hold: names, words, sizes, shapes. See clause.ts.
  clauses: [{ why: 'named', named: [new Set(['${id.split('-')[0]}'])], size: { chars: [1, 200], prose: 0 } }],
};
`,
);

const registry = join(root, 'core/rules/index.ts');
const lines = readFileSync(registry, 'utf8').split('\n');
const end = lines.indexOf('];');
lines.splice(end, 0, `  ${name},`);
lines.splice(
  lines.findIndex(line => line.startsWith('import type')),
  0,
  `import { ${name} } from './${id}.ts';`,
);
writeFileSync(registry, lines.join('\n'));

const words = join(root, 'public/_locales/en/messages.json');
const messages = JSON.parse(readFileSync(words, 'utf8'));
messages[`rule_${id.replaceAll('-', '_')}`] = { message: id.replaceAll('-', ' ') };
writeFileSync(words, `${JSON.stringify(messages, null, 2)}\n`);

const folder = join(root, 'tests/fixtures/rules', id);
mkdirSync(folder, { recursive: true });
const page = clutter => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The lamp house</title></head>
<body>
<main>
  <article>
    <h1>The lamp house</h1>
    <p>The ferry was late on the morning that she came back to the island, and nobody stood on the quay to meet her.</p>
${clutter}    <p>By noon the whole street knew that the lamp house was open again, and that the shutters had been folded back.</p>
  </article>
</main>
</body>
</html>
`;
writeFileSync(join(folder, 'source.html'), page(`    <p>${id.replaceAll('-', ' ')}</p>\n`));
writeFileSync(join(folder, 'expected.html'), page(''));
writeFileSync(
  join(folder, 'innocent.html'),
  page(`    <p>A sentence of the story that says ${id.replaceAll('-', ' ')}, and that must stay.</p>\n`),
);

console.log(`core/rules/${id}.ts                     how it is found
core/rules/index.ts                     its place in the order
public/_locales/en/messages.json        rule_${id.replaceAll('-', '_')}: what it cuts, in plain words
tests/fixtures/rules/${id}/             source, expected, innocent: replace these with true-to-life pages
Then: npx vitest run --project dom tests/dom/clutter-fixtures.test.ts`);
