import { afterEach, expect, test } from 'vitest';
import { readSelection } from '../../core/selection.ts';
import { sanitize } from '../../core/story/sanitize.ts';

const holder = document.createElement('main');
document.body.append(holder);

afterEach(() => {
  getSelection()?.removeAllRanges();
  holder.replaceChildren();
});

/** Selects from the first words to the last ones, as a person does who drags over them. */
function select(markup: string, from: string, to: string): void {
  holder.innerHTML = markup;
  const [start, end] = [place(from), place(to)];
  getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
}

function place(words: string): { node: Node; at: number } {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at !== -1) return { node, at };
  }
  throw new Error(`“${words}” is not there.`);
}

function read(said = ''): string {
  const result = readSelection(document, said, sanitize);
  return result.ok ? result.article.body : '';
}

test.each([
  [
    'words of one paragraph are a paragraph',
    '<p>The keeper <em>trimmed</em> the lamp at dusk.</p>',
    'keeper',
    'lamp',
    '<p>keeper <em>trimmed</em> the lamp</p>',
  ],
  [
    'several paragraphs, from the middle of one to the middle of another',
    '<div><p>One lamp went out.</p><p>Nobody saw it.</p><p>It came back.</p></div>',
    'went',
    'It came',
    '<p>went out.</p><p>Nobody saw it.</p><p>It came</p>',
  ],
  [
    'lines of a list stay a list',
    '<ul><li>Oil</li><li>Wick</li><li>Glass</li></ul>',
    'Wick',
    'Glass',
    '<ul><li>Wick</li><li>Glass</li></ul>',
  ],
  [
    'words of one line of a list are a paragraph',
    '<ul><li>Oil for the <b>lamp</b></li><li>Wick</li></ul>',
    'for',
    'lamp',
    '<p>for the <b>lamp</b></p>',
  ],
  ['words of a heading are a heading', '<h2>The lamp at dusk</h2>', 'lamp', 'dusk', '<h2>lamp at dusk</h2>'],
  [
    'cells of one row stay a table',
    '<table><tbody><tr><td>Oil</td><td>3 l</td><td>dear</td></tr></tbody></table>',
    '3 l',
    'dear',
    '<table><tbody><tr><td>3 l</td><td>dear</td></tr></tbody></table>',
  ],
  [
    'rows of a table stay a table',
    '<table><tbody><tr><td>Oil</td><td>3 l</td></tr><tr><td>Wick</td><td>1 m</td></tr></tbody></table>',
    'Oil',
    '1 m',
    '<table><tbody><tr><td>Oil</td><td>3 l</td></tr><tr><td>Wick</td><td>1 m</td></tr></tbody></table>',
  ],
  [
    'what the page hides is not read, though it lies within',
    '<div><p>Before.</p><p style="display: none">Subscribe now!</p><p>After.</p></div>',
    'Before',
    'After.',
    '<p>Before.</p><p>After.</p>',
  ],
  [
    'nothing of it is taken for clutter, for it was chosen',
    '<div><p>Advertisement</p><p>Share this.</p></div>',
    'Advertisement',
    'this.',
    '<p>Advertisement</p><p>Share this.</p>',
  ],
])('%s', (_, markup, from, to, expected) => {
  select(markup, from, to);
  expect(read()).toBe(expected);
});

test('the page stays as it is, and nothing of it comes alive a second time', () => {
  const born: string[] = [];
  customElements.define(
    'lamp-post',
    class extends HTMLElement {
      constructor() {
        super();
        born.push('lamp-post');
      }
    },
  );
  select('<div><p>One.</p><lamp-post>Two.</lamp-post><p>Three.</p></div>', 'One', 'Three.');
  const [before, count] = [document.documentElement.outerHTML, born.length];
  expect(read()).toContain('Two.');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(born).toHaveLength(count);
});

test('a form that hides its own properties hides nothing', () => {
  select(
    '<form><input name="parentNode"><input name="childNodes"><p>One lamp.</p><p>Another lamp.</p></form>',
    'One',
    'Another lamp',
  );
  expect(read()).toBe('<p>One lamp.</p><p>Another lamp</p>');
});

test('what is hostile in it is not let in', () => {
  select(
    '<div><p>One <img src="x" onerror="alert(1)" alt="">lamp.</p><p onclick="alert(1)">Two.</p></div>',
    'One',
    'Two.',
  );
  expect(read()).not.toMatch(/onerror|onclick|script/);
});

test('where the page has no selection of its own, the browser’s words are taken', () => {
  expect(read('Said in a frame.\n\nAnd <b>below</b>.')).toBe(
    '<p>Said in a frame.</p><p>And &lt;b&gt;below&lt;/b&gt;.</p>',
  );
  expect(readSelection(document, ' ', sanitize)).toEqual({ ok: false, reason: 'no-story' });
});

test('it is called what the page is called', () => {
  document.title = 'The harbour in winter';
  select('<p>One lamp went out.</p>', 'One', 'out.');
  const result = readSelection(document, '', sanitize);
  expect(result.ok && result.article).toMatchObject({ title: 'The harbour in winter', words: 4, url: location.href });
});
