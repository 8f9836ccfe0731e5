import { afterEach, expect, test, vi } from 'vitest';
import type { Page } from '../../core/blocks/page.ts';
import { runClause } from '../../core/judges/clutter.ts';
import { PHRASES } from '../../core/lexicon/all.ts';
import { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { LabelKind, Phrases, Vocabulary } from '../../core/lexicon/vocabulary.ts';
import type { Rule } from '../../core/rules/clause.ts';
import { rules } from '../../core/rules/index.ts';
import { Look } from '../../core/rules/look.ts';
import { takeApart } from './lib/blocks.ts';

afterEach(() => vi.restoreAllMocks());

const sources = import.meta.glob<string>('../fixtures/rules/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a fixture's article holds. */
function bodyOf({ id }: Rule): string {
  const markup = sources[`../fixtures/rules/${id}/source.html`] ?? '';
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('article')?.innerHTML ?? '';
}

/** An array that counts how often something is read from it. */
function counted<T>(items: readonly T[], count: (by: number) => void): readonly T[] {
  return new Proxy(items, {
    get(target, key) {
      count(1);
      if (key === 'slice')
        return (from: number, to: number) => {
          count(to - from);
          return target.slice(from, to);
        };
      return Reflect.get(target, key);
    },
  });
}

/** How many blocks, containers and verdicts a rule looks at on a page, and how many letters it goes through. */
async function stepsOf(rule: Rule, markup: string): Promise<number> {
  const { page, ledger } = await takeApart(new DOMParser().parseFromString(markup, 'text/html'));
  for (const block of page.blocks) ledger.judge(block, { is: 'story', by: 'test', why: 'all' });
  const look = new Look(page, ledger);
  // What is found out once for all rules is none's own.
  look.saying('share');
  let steps = 0;
  const count = (by: number) => {
    steps += by;
  };
  Object.assign(page as { -readonly [K in keyof Page]: Page[K] }, {
    blocks: counted(page.blocks, count),
    containers: counted(page.containers, count),
  });
  const is = ledger.is.bind(ledger);
  vi.spyOn(ledger, 'is').mockImplementation((block, fate) => {
    count(1);
    return is(block, fate);
  });
  const judge = ledger.judge.bind(ledger);
  vi.spyOn(ledger, 'judge').mockImplementation((subject, verdict) => {
    const isAllowed = judge(subject, verdict);
    count(isAllowed ? subject.last - subject.first : 1);
    return isAllowed;
  });
  for (const clause of rule.clauses) runClause(rule, clause, look);
  return steps;
}

/** Twice as much takes twice as long, and a little for what is there once. */
const LINEAR = 2.3;

const SHAPES: readonly (readonly [string, (body: string, times: number) => string])[] = [
  ['beside each other', (body, times) => `<article>${body.repeat(times)}</article>`],
  ['in each other', (body, times) => `${`<section>${body}`.repeat(times)}`],
  [
    'in wrappers of the same names',
    // A parser goes along with no more than 512 levels.
    (body, times) =>
      `${namesIn(body)
        .map(name => `<div class="${name}">`.repeat(times / 5))
        .join('')}${body}`,
  ],
  [
    'in boxes of its own names',
    (body, times) =>
      namesIn(body)
        .map(name => `<div class="${name}"><p>Lamp</p>${body}`.repeat(times / 5))
        .join(''),
  ],
];

function namesIn(body: string): string[] {
  return [...new Set(Array.from(body.matchAll(/class="([^"]+)"/g), ([, names = '']) => names))].slice(0, 10);
}

for (const rule of rules)
  for (const [how, build] of SHAPES)
    test(`${rule.id} goes through twice as much ${how} in twice the steps`, async () => {
      const few = await stepsOf(rule, build(bodyOf(rule), 80));
      const many = await stepsOf(rule, build(bodyOf(rule), 160));
      expect(many).toBeLessThanOrEqual(few * LINEAR);
    });

test('a name of any length is read as far as a name can go', async () => {
  const lettersOf = async (times: number) => {
    const markup = `<div class="${'comment-'.repeat(times)}">${'<p>Lamp</p>'.repeat(3)}</div>`;
    const { page } = await takeApart(new DOMParser().parseFromString(markup, 'text/html'));
    return page.containers.reduce((sum, { names }) => sum + names.tokens.join(' ').length, 0);
  };
  expect(await lettersOf(20_000)).toBe(await lettersOf(10_000));
});

const lists = Object.entries<Phrases>(PHRASES).flatMap(([kind, languages]) =>
  Object.entries(languages).map(([language, list]) => ({ kind, language, list })),
);

test.each(lists)(
  'a text of the words of $kind in $language is gone through in a linear number of steps',
  ({ kind, language, list }) => {
    const phrases = list.map(([phrase]) => phrase);
    const alone = { [language]: phrases.join(' | ') };
    const lexicon = new Lexicon({ [kind as LabelKind]: { alone } } as unknown as Vocabulary);
    const words = phrases.join(' ').replaceAll('…', '').replaceAll('#', '0').toLowerCase();
    const [few = 1, many = 0] = [200, 400].map(times =>
      lettersIn(() => lexicon.meaningOf(`x ${words} `.repeat(times))),
    );
    expect(many / few).toBeLessThan(LINEAR);
  },
);

/** How many letters of texts are gone through. */
function lettersIn(act: () => unknown): number {
  let letters = 0;
  for (const method of ['indexOf', 'split', 'replace'] as const) {
    const own = Reflect.get(String.prototype, method) as (...how: unknown[]) => unknown;
    vi.spyOn(String.prototype, method).mockImplementation(function (this: string, ...how: unknown[]) {
      letters += this.length;
      return Reflect.apply(own, this, how) as never;
    });
  }
  act();
  vi.restoreAllMocks();
  return letters;
}
