import { describe, expect, test } from 'vitest';
import { haveExtras } from '../../core/all-extras.ts';
import type { PartVerdict } from '../../core/article.ts';
import { namesIn, signatureOf } from '../../core/blocks/signature.ts';
import { judgePage } from '../../core/judges/judge-page.ts';
import { takeSnapshot } from '../../core/page/snapshot.ts';
import { unname } from '../../core/page/unname.ts';
import { line, lines, pageOf, read } from './lib/story.ts';

const out = (what: string): PartVerdict => ({ is: 'out', by: 'signature', what });

describe('the signature of a part', () => {
  const signature = (markup: string) => {
    const page = new DOMParser().parseFromString(`<section class="main-text">${markup}</section>`, 'text/html');
    return signatureOf(page.querySelector('[data-it]') ?? page.body);
  };

  test.each([
    ['<div data-it class="newsletter-box">', 'div.newsletter-box<section.main-text'],
    ['<div data-it class="Newsletter-Box  wide">', 'div.newsletter-box.wide<section.main-text'],
    ['<aside data-it id="support" class="box">', 'aside.box.support<section.main-text'],
    // Numbers are this page's, and what scripts put on is this moment's.
    ['<div data-it id="block-4711" class="promo promo-3 is-visible loaded">', 'div.promo<section.main-text'],
    ['<article data-it class="post-12 post type-post category-sea hentry">', 'article.post.hentry<section.main-text'],
    ['<div class="a1"><p data-it class="note">', 'p.note<div'],
    // More than a few names say how it looks.
    ['<div data-it class="card tall round quiet wide">', 'div.card.tall.round<section.main-text'],
    // A form can hide its own properties behind its fields.
    [
      '<form data-it class="signup"><input name="parentElement"><input name="localName"></form>',
      'form.signup<section.main-text',
    ],
    // Of these nothing tells one from another.
    ['<div data-it>', ''],
    ['<p data-it class="w-1/2 md:flex x7f3a">', ''],
  ])('%s', (markup, expected) => expect(signature(markup)).toBe(expected));

  test('is not about the page: what its body is called does not count', () => {
    const page = new DOMParser().parseFromString('<body class="single logged-in"><div class="promo">', 'text/html');
    expect(signatureOf(page.body.children[0] ?? page.body)).toBe('div.promo<body');
  });

  test('is the same for an element and for its copy, whose ids may have been taken off', () => {
    const markup = '<form id="join-us" class="box"></form><div id="offer"><p class="note"></p></div><button id="more">';
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const { draft } = takeSnapshot(page, new URL('https://a.example/'));
    unname(draft);
    const copies = [...draft.body.querySelectorAll('*')].map(signatureOf);
    expect([...page.body.querySelectorAll('*')].map(signatureOf)).toEqual(copies);
    expect(copies).toEqual(['form.box.join-us<body', 'div.offer<body', 'p.note<div.offer', 'button.more<body']);
  });

  test('tells people the names that somebody has written', () => {
    expect(namesIn('div.newsletter-box.wide<section.main')).toBe('newsletter-box wide');
  });
});

const story = (between: string, n = 8) =>
  `<h1>The lamp</h1><article>${lines('the keeper', n)}${between}${lines('the boy', n)}</article>`;
const box =
  '<div class="letter-box"><h3>Letters from the sound</h3><p>We send one every Sunday, before the boats go out.</p></div>';
const nameless = box.replace(' class="letter-box"', '');

describe('the person’s word', () => {
  test('takes a part out of the story, lists it, and says what of it is kept', async () => {
    const before = await read(story(box));
    expect(before.text).toContain('every Sunday');
    const parts = [out('div.letter-box<article')];
    const { text, removals, unapplied } = await read(story(box), '', { parts });
    expect(text).not.toContain('every Sunday');
    expect(text).not.toContain('Letters from the sound');
    expect(text).toContain('the keeper climbed');
    expect(unapplied).toEqual([]);
    const mine = removals.filter(({ kind }) => kind === 'person');
    expect(mine).toMatchObject([{ rule: 'person', why: 'person', part: parts[0] }]);
    expect(mine[0]?.html).toContain('every Sunday');
  });

  test('holds in every way of reading, and against what anybody else has said', async () => {
    const parts = [out('div.letter-box<article')];
    expect((await read(story(box), '', { parts, cuts: 'light' })).text).not.toContain('every Sunday');
    const page = pageOf(story(box));
    const { ledger } = await judgePage(haveExtras, page, { parts, url: new URL('https://a.example/') });
    expect(ledger.all('clutter').map(block => ledger.verdict(block)?.by)).toEqual(['person', 'person']);
  });

  test('knows a part without a name by its heading', async () => {
    const parts: PartVerdict[] = [{ is: 'out', by: 'heading', what: 'letters from the sound' }];
    const { text, removals } = await read(story(nameless), '', { parts });
    expect(text).not.toContain('every Sunday');
    expect(text).toContain('the boy climbed');
    expect(removals.some(({ part }) => part === parts[0])).toBe(true);
  });

  test.each([
    [
      'words of the text, which are no heading',
      { is: 'out', by: 'heading', what: 'we send one every sunday before the boats go out' },
    ],
    ['another box', out('div.letter-box<section')],
    ['a box that this page does not have', out('div.boats<article')],
  ] as const)('leaves the story alone for %s', async (_, part) => {
    const { text, unapplied } = await read(story(box), '', { parts: [part] });
    expect(text).toContain('every Sunday');
    expect(unapplied).toEqual([]);
  });

  test.each([
    ['a signature', `<div class="letter-box">${lines('the mate', 6)}</div>`, out('div.letter-box<article')],
    ['a heading', `<div><h3>Letters</h3>${lines('the mate', 6)}</div>`, { is: 'out', by: 'heading', what: 'letters' }],
    ['a heading of the story itself', '<h3>Letters</h3>', { is: 'out', by: 'heading', what: 'letters' }],
    ['many small ones', box.repeat(9), out('div.letter-box<article')],
  ] as const)('takes no more than a fifth of a story: %s', async (_, between, part) => {
    const plain = await read(story(between));
    const { text, removals, unapplied } = await read(story(between), '', { parts: [part] });
    expect(text).toBe(plain.text);
    expect(removals.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(unapplied).toEqual(part.by === 'heading' && between.startsWith('<h3>') ? [] : [part]);
  });

  test('never takes the title', async () => {
    const parts = [out('h1.lamp<article')];
    const { article } = await read(`<article><h1 class="lamp">The lamp</h1>${lines('the keeper', 9)}</article>`, '', {
      parts,
    });
    expect(article.title).toBe('The lamp');
  });
});

describe('what was left out', () => {
  const aside = `<div class="sea-notes">${line('the cook', 1)}${line('the cook', 2)}</div>`;
  const page = (extra: string) =>
    `<h1>The lamp</h1><article>${lines('the keeper', 12)}</article><footer>${extra}</footer>`;

  test('says by what it could be brought in, and is, in the page’s order', async () => {
    const left = (await read(page(aside))).removals.find(({ preview }) => preview.includes('the cook'));
    expect(left).toMatchObject({ kind: 'leftOut', part: { is: 'in', by: 'signature', what: 'div.sea-notes<footer' } });
    const parts = left?.part ? [left.part] : [];
    const { text, removals } = await read(page(aside), '', { parts });
    expect(text).toMatch(/the keeper.*the cook/s);
    expect(removals.some(({ preview }) => preview.includes('the cook'))).toBe(false);
  });

  test('has nothing to be brought in by where no box of its own has a name', async () => {
    const { removals } = await read(page(aside.replace(' class="sea-notes"', '')));
    expect(removals.find(({ preview }) => preview.includes('the cook'))).not.toHaveProperty('part');
  });

  test('the last word holds', async () => {
    const what = 'div.sea-notes<footer';
    const parts: PartVerdict[] = [{ is: 'in', by: 'signature', what }, out(what)];
    const { text } = await read(page(aside), '', { parts });
    expect(text).not.toContain('the cook');
  });
});
