import { expect, test } from 'vitest';
import { type Source, shippedSources } from './lib/sources.ts';

/** What is ours and out of the page's reach: signals, and what stands in the closed root. */
const OURS =
  /^(?:(?:orders\.|ending\.|stop\.)?signal|outer|root|dialog|surface|scroller|reader|mark|box|story\.holder|button\?)$/;

/** Listeners on anything else, which the page could call with an event that it made up. */
function openListeners({ path, text }: Source): string[] {
  return Array.from(
    text.matchAll(/(?<![\w.?])((?:[\w?]+\.)*?)addEventListener\(/g),
    found => found[1]?.slice(0, -1) ?? '',
  )
    .filter(target => !OURS.test(target))
    .map(target => `${path}: ${target || 'window'}.addEventListener`);
}

test('what listens to the live page hears only what the browser itself tells', () => {
  expect(
    shippedSources().flatMap(openListeners),
    'Use onTrusted of core/page/live.ts: the page can dispatch any event on its window, document and elements.',
  ).toEqual(['core/page/live.ts: target.addEventListener']);
});

test.each(['addEventListener("x", f)', 'page?.addEventListener("x", f)', 'page.body.addEventListener("x", f)'])(
  '%s is noticed',
  text => expect(openListeners({ path: 'a.ts', text })).toHaveLength(1),
);

/** Modules that hold elements of the live page, any of which may be a form that hides its own properties. */
const HOLDERS = [
  'components/reader/guard.ts',
  'components/reader/page-place.ts',
  'components/reader/page-state.ts',
  'components/reader/stale.ts',
  'core/story/draw.ts',
  'core/page/clear-the-way.ts',
  'entrypoints/reader/page-side.ts',
];
const READ =
  /\b(?:element|section|layer|target|at|focused)\??\.(\w+)|\blive\.(?:parent|closest)|\]\??\.(?:contains|isConnected)/g;

test.each(HOLDERS)('%s asks the prototypes, not the elements', path => {
  const text = shippedSources().find(source => source.path === path)?.text ?? '';
  expect(text).toContain('genuine(');
  expect(text.match(READ) ?? []).toEqual([]);
});

test('who listens to messages asks who sent them', () => {
  const listeners = shippedSources().filter(({ text }) => /on(?:Message|Connect)(?:External)?\.addListener/.test(text));
  expect(listeners.map(({ path }) => path).toSorted()).toEqual(['entrypoints/try/main.ts', 'utils/messages.ts']);
  for (const { path, text } of listeners) expect(text, path).toMatch(/sender\.id [!=]== browser\.runtime\.id/);
  const pages = shippedSources().filter(({ text }) =>
    /onMessageExternal|onConnectExternal|'message'|postMessage\(/.test(text),
  );
  expect(pages.map(({ path }) => path)).toEqual([]);
});

test('nothing of ours speaks to the page: no event, no message, no word in its console while it works', () => {
  const found = shippedSources().flatMap(({ path, text }) =>
    (text.match(/\bdispatchEvent\(|new CustomEvent\(|postMessage\(|console\.(?!error)\w+\(/g) ?? []).map(
      hit => `${path}: ${hit}`,
    ),
  );
  expect(found).toEqual([]);
});
