import ShippedReadability from 'shipped:@mozilla/readability/Readability.js';
import createShippedDOMPurify from 'shipped:dompurify/dist/purify.es.mjs';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { haveExtras } from '../../core/all-extras.ts';
import { JUDGES } from '../../core/judges/index.ts';
import { judgePage } from '../../core/judges/judge-page.ts';
import { askReadability } from '../../core/judges/vote.ts';
import { CONFIG } from '../../core/story/sanitize.ts';
import { anyPage } from '../fuzz/pages.ts';
import { payloads, SPELT } from '../hostile/payloads.ts';
import { lines, pageOf } from './lib/story.ts';

const RUNS = { seed: 20_260_101, numRuns: 100 };
const PAGES = Object.entries(
  import.meta.glob<string>('../fixtures/**/*.html', { query: '?raw', import: 'default', eager: true }),
);

describe('DOMPurify without its own lists says the same as the whole', () => {
  const whole = createDOMPurify(window);
  const shipped = createShippedDOMPurify(window);
  const expectSame = (html: string) => expect(shipped.sanitize(html, CONFIG)).toBe(whole.sanitize(html, CONFIG));

  const plain = [...SPELT, '', ' ', ' a', 'plain', '<!-- -->', '<p data-a="b" aria-label="c">'];
  const known = [...payloads, ...plain.map((html, index) => ({ name: `plain ${index}`, html }))];

  test.each(known)('$name', ({ html }) => {
    expectSame(html);
    expectSame(`<p>Before.</p>${html}<p>After.</p>`);
    expectSame(`<svg>${html}</svg><math><mtext>${html}</mtext></math><table>${html}</table>`);
  });

  test.each(PAGES)('of %s', (_, html) => expectSame(html));

  test('of pages made at random', () =>
    fc.assert(
      fc.property(anyPage(), ({ html }) => {
        expectSame(html);
      }),
      RUNS,
    ));
});

const BOXES = 'strong span font label cite time'
  .split(' ')
  .map(tag => `<${tag} class="box">One, and two.</${tag}><${tag} class="box"><p>Three.</p><p>Four.</p></${tag}>`)
  .join('');

/** A page with its styles, by which an inline element may be a box. */
async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><style>.box { display: block }</style><title>The lamp | News</title>${html}`;
  document.body.append(frame);
  await loaded;
  onTestFinished(() => frame.remove());
  return frame.contentDocument ?? document;
}

describe('Readability without what it never finds in its copy votes as the whole', () => {
  const BEFORE_VOTE = JUDGES.slice(
    0,
    JUDGES.findIndex(({ name }) => name === 'vote'),
  );
  const expectSame = async (read: Document) => {
    const asked = [await judgePage(haveExtras, read, {}, []), await judgePage(haveExtras, read, {}, BEFORE_VOTE)];
    const votesOf = (Finder: typeof Readability) =>
      asked.map(({ page, ledger }) => askReadability(page, ledger, Finder));
    const votes = votesOf(ShippedReadability);
    expect(votes).toEqual(votesOf(Readability));
    return votes.flat();
  };

  test.each(PAGES)('in %s', async (_, html) => {
    await expectSame(pageOf(html));
    const votes = await expectSame(pageOf(`${html}${lines('Ada', 12)}`));
    expect(votes.length).toBeGreaterThan(0);
  });

  test.each([
    ['pictures', '<figure><img src="/a.jpg"><figcaption>A lamp</figcaption></figure><p><img src="/b.jpg"></p>'],
    ['a table', '<table summary="s"><tr><th>one<th>two<tr><td>three<td>four</table>'],
    ['a layout', '<table><tr><td><p>One, two.</p><p>Three.</p><p>Four.</p><td><a href="/x">five</a></table>'],
    ['a list', '<ul><li><a href="#a">a</a><li><a href="/b">b</a></ul><ol><div>No entry, but words.</div></ol>'],
    ['a form', '<form><fieldset><legend>Say</legend><input><button>go</button> now</fieldset></form>'],
    ['breaks', 'one<br><br>two<br> <br>three<hr>four'],
    ['boxes in a line', `<div>${BOXES}</div><div class="sidebar">${BOXES}</div>`],
    ['names', '<div class="share">share</div><div class="sidebar">aside</div><p class="byline">Ada Quill</p>'],
    ['a second byline', '<p class="byline">Ada Quill</p><div rel="author"><b itemprop="name">Ben</b> wrote</div>'],
    ['players', '<iframe src="https://www.youtube.com/embed/x"></iframe><object data="x">old</object>'],
    ['furniture', '<aside>apart</aside><footer>below</footer><h2 class="widget">Heading</h2><nav>menu</nav>'],
    ['links', `<div>${'<p><a href="/x">One of many links here</a></p>'.repeat(5)}</div><div>Loading…</div>`],
    ['the title again', '<h1>The lamp</h1><h2>The lamp</h2><div id="hidden-lamp"><h2>The lamp, one day</h2></div>'],
  ])('around %s', async (_, part) => {
    const story = (count: number) =>
      `<article class="post"><h1>The lamp</h1>${part}${lines('Ada', count)}${part}</article>${part}`;
    for (const count of [1, 4, 20]) expect((await expectSame(await shown(story(count)))).length).toBeGreaterThan(0);
  });

  test('in pages made at random', () =>
    fc.assert(
      fc.asyncProperty(anyPage(), async ({ html }) => {
        await expectSame(pageOf(html));
      }),
      RUNS,
    ));
});
