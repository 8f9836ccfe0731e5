import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { type Source, shippedSources } from './lib/sources.ts';

interface Room {
  readonly files: RegExp;
  /** Files of the repository that it may import. */
  readonly ours: RegExp;
  readonly packages: RegExp;
  /** What to do instead, said to somebody who is here for the first time. */
  readonly advice: string;
}

const NONE = /^$/;

/** The arrows of ARCHITECTURE.md, the narrowest room first. */
const ROOMS: readonly Room[] = [
  {
    files: /^core\/lexicon\//,
    ours: /^core\/(lexicon|text)\//,
    packages: NONE,
    advice: 'Words are data: they need nothing but each other.',
  },
  {
    files: /^core\/rules\/index\.ts$/,
    ours: /^core\/rules\/[\w-]+\.ts$/,
    packages: NONE,
    advice: 'The registry lists the rules and does nothing else.',
  },
  {
    files: /^core\/rules\//,
    ours: /^core\/(rules\/(clause|look|shapes|sums)|article|blocks\/.+|lexicon\/.+|text\/.+)\.ts$/,
    packages: NONE,
    advice: 'A rule knows blocks, words and shapes, and never another rule. What two rules share belongs in shapes.ts.',
  },
  {
    files: /^core\/text\//,
    ours: /^core\/text\//,
    packages: NONE,
    advice: 'Text helpers know strings and nothing else.',
  },
  {
    files: /^core\/page\//,
    ours: /^core\/((page|text)\/.+|article\.ts|bundle\.ts)$/,
    packages: NONE,
    advice:
      'What is asked of the live page knows nothing of blocks: folders point one way, page → blocks → judges → story.',
  },
  {
    files: /^core\/blocks\//,
    ours: /^core\/((blocks|lexicon|page|text)\/.+|article\.ts|yield\.ts)$/,
    packages: NONE,
    advice: 'Blocks and the ledger know the page and words. What judges them belongs into core/judges.',
  },
  {
    files: /^core\/model\//,
    ours: /^core\/((model|blocks)\/.+|article\.ts|yield\.ts)$/,
    packages: NONE,
    advice: 'The model sees blocks and what was said of them, and nothing of how.',
  },
  {
    files: /^core\/judges\/vote\.ts$/,
    ours: /^core\/blocks\//,
    packages: /^@mozilla\/readability$/,
    advice: 'Readability is asked with blocks, and answers with blocks.',
  },
  {
    files: /^core\/judges\/(?!judge-page\.ts|index\.ts)/,
    ours: /^core\/((judges\/(?:head|container)|blocks|rules|lexicon|model|page|text)\/.+|article\.ts|yield\.ts)$/,
    packages: NONE,
    advice: 'A judge never knows another: it reads the ledger. Their order stands in index.ts.',
  },
  {
    files: /^core\/story\/(?!sanitize\.ts)/,
    ours: /^core\/((story|blocks|media|page|text)\/.+|article\.ts|yield\.ts|bundle\.ts)$/,
    packages: NONE,
    advice: 'The story is made of blocks that are judged. Only sanitize.ts knows the sanitizer.',
  },
  {
    files: /^core\//,
    ours: /^core\//,
    packages:
      /^(dompurify|fflate|hast-util-from-dom|hast-util-to-mdast|mdast-util-gfm|mdast-util-to-markdown|tldts|punycode\/punycode\.es6\.js)$/,
    advice:
      'core/ is pure: the DOM and values, no browser API, no Preact, no storage. Take what you need as an argument, and let an entrypoint pass it in.',
  },
  {
    files: /^utils\//,
    ours: /^(utils|core)\/|^public\/_locales\/en\/messages\.json$/,
    packages: /^#imports$/,
    advice:
      'utils/ wraps the browser for the entrypoints. What it shows belongs in components/, what it decides in core/.',
  },
  {
    files: /^components\//,
    ours: /^(components|core)\/|^extension\.config\.ts$/,
    packages: /^preact(\/hooks)?$/,
    advice:
      'Components know no browser: props in, callbacks out. Let the entrypoint do it and pass a callback or the value in.',
  },
  {
    files: /^entrypoints\//,
    ours: /^(entrypoints|components|utils|core)\/|^extension\.config\.ts$|^public\/_locales\/en\/messages\.json$/,
    packages: /^(#imports|preact(\/hooks)?|@fontsource\/.+)$/,
    advice: 'An entrypoint wires our own rooms together. A new package belongs into the room that it serves.',
  },
];

const IMPORT = /^\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** Nobody imports an entrypoint but its own files; the extras are parts of the reader that come later. */
function familyOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/^extra-.*/, 'reader');
}

function violations({ path, text }: Source): string[] {
  const room = ROOMS.find(one => one.files.test(path));
  if (!room) return [`${path}: no room of this name. See ARCHITECTURE.md for where things live.`];
  return Array.from(text.matchAll(IMPORT), found => found[1] ?? found[2] ?? found[3] ?? '')
    .filter(target => {
      if (!target.startsWith('.')) return !room.packages.test(target);
      const file = join(dirname(path), target.replace(/\?.*$/, ''));
      if (file.startsWith('entrypoints/') && path.startsWith('entrypoints/'))
        return familyOf(file) !== 'pages' && familyOf(file) !== familyOf(path);
      return !room.ours.test(file);
    })
    .map(target => `${path} imports ${target}. ${room.advice}`);
}

test('every import follows the arrows', () => {
  expect(shippedSources().flatMap(violations)).toEqual([]);
});

test.each([
  ['core/rules/share-bar.ts', "import { comments } from './comments.ts';", 'never another rule'],
  ['core/read-article.ts', "import { browser } from '#imports';", 'core/ is pure'],
  ['core/read-article.ts', "import { notice } from '../utils/notice.ts';", 'core/ is pure'],
  ['components/reader/Foot.tsx', "import { browser } from '#imports';", 'Components know no browser'],
  ['utils/store.ts', "import { Foot } from '../components/reader/Foot.tsx';", 'utils/ wraps the browser'],
  ['entrypoints/background.ts', "const all = await import('lodash');", 'room that it serves'],
  ['helpers/x.ts', '', 'no room of this name'],
])('%s may not: %s', (path, text, advice) => {
  expect(violations({ path, text }).join()).toContain(advice);
});

test('nothing that is shipped imports a test', () => {
  const found = shippedSources().filter(({ text }) => /from '[^']*\btests?\//.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
