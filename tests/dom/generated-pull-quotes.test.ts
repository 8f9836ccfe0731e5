import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, type Parts, smallPage } from './lib/small-pages.ts';

type Spelling = readonly [tool: string, parts: Parts, expected: Expectation];

/** Sentences that are pulled out of the text, and such as are said twice on purpose. */
const PULLED: readonly Spelling[] = [
  [
    'pull aside before',
    {
      inner:
        '<p>The council wants it.</p><aside class="pullquote"><p>It would take four years and cost as much as all the houses on the island.</p></aside>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull div',
    {
      inner:
        '<p>The council wants it.</p><div class="pull-quote">“It would take four years and cost as much as all the houses on the island”</div>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull aria-hidden',
    {
      inner:
        '<p>The council wants it.</p><div aria-hidden="true" class="pq">It would take four years and cost as much as all the houses on the island</div>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull with share link',
    {
      inner:
        '<p>The council wants it.</p><div class="pq"><p>It would take four years and cost as much as all the houses on the island</p><a href="https://twitter.com/intent/tweet?text=x">Tweet this</a></div>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull with name',
    {
      inner:
        '<p>The council wants it.</p><aside class="pq"><p>“It would take four years and cost as much as all the houses on the island”</p><p>The council</p></aside>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull in p class',
    {
      inner:
        '<p>The council wants it.</p><p class="pull">It would take four years and cost as much as all the houses on the island</p>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull shortened',
    {
      inner:
        '<p>The council wants it.</p><aside class="pq">It would take four years … as much as all the houses on the island</aside>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull div big text',
    {
      inner:
        '<p>The council wants it.</p><div class="has-huge-font-size"><p><span>„It would take four years and cost as much as all the houses on the island.“</span></p></div>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'pull details',
    {
      inner:
        '<p>The council wants it.</p><section class="callout-quote"><p>It would take four years and cost as much as all the houses on the island, which is why the islanders laughed.</p></section>',
    },
    {
      nothtml: [
        [
          '<p[^>]*>(?:<[a-z][^>]*>)*[“„]?It would take four years[^<]*island[.”“]?(?:</(?:em|span)>)*</p>(?!\\s*</(?:blockquote|aside))',
          'pull as a paragraph',
        ],
      ],
    },
  ],
  [
    'look: said twice on purpose (refrain)',
    {
      inner:
        '<p>The boat comes back.</p><p>Nobody knew why the captain said so on that evening in the inn, but all of them remembered it later.</p><p>The boat comes back.</p>',
    },
    { times: [['The boat comes back.', 2]] },
  ],
];

const PULL = 'It would take four years and cost as much as all the houses on the island';
const AFTER_TEXT = '<p>The surveyors said nothing of it, and neither did the captain, who had heard it before.</p>';

test.each([
  ['a heading', `<h3>${PULL}</h3>`],
  ['a heading of another rank with signs', `<h2 class="pullquote">“${PULL}.”</h2>`],
  ['italics', `<p><em>${PULL}.</em></p>`],
  ['bold letters', `<p><strong>„${PULL}“</strong></p>`],
  ['large letters', `<p style="text-align:center"><span style="font-size:24px">${PULL}</span></p>`],
])('a sentence that is pulled out as %s is said once', async (_how, pulled) => {
  const inner = `${pulled}${AFTER_TEXT}`;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, times: [[PULL, 1]] })).toEqual([]);
});

test.each([
  ['a heading of a few words', '<h3>The council wants to build a bridge</h3>', 'The council wants to build a bridge'],
  ['a thought in italics', '<p><em>Nobody complains, he thought.</em></p>', 'Nobody complains, he thought.'],
])('%s stays, though the text says so, too', async (_what, markup, said) => {
  const html = [[`<(?:h3|p)>(?:<em>)?${said}`, 'a line of its own']] as const;
  expect(await faultsIn(smallPage({ inner: `${markup}${AFTER_TEXT}` }), { keep: AROUND, html })).toEqual([]);
});

test('a heading that sums up the text below it stays, and so does one that opens the story', async () => {
  const heading = 'A Captain Who Keeps a List of What Everybody on the Island Needs';
  const told =
    '<p>There is hardly a captain who keeps a list of what everybody on the island needs, and buys it, too.</p>';
  const opening = `<h2>${PULL}</h2>`;
  const html = [heading, PULL].map(said => [`<h[23]>${said}`, 'a heading'] as const);
  const parts = { under: opening, inner: `${told}<h3>${heading}</h3>${AFTER_TEXT}` };
  expect(await faultsIn(smallPage(parts), { keep: AROUND, html })).toEqual([]);
});

test.each(PULLED)('pull quotes: %s', async (_tool, parts, expected) => {
  expect(await faultsIn(smallPage(parts), { ...expected, keep: [...AROUND, ...(expected.keep ?? [])] })).toEqual([]);
});
