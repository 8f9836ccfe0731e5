import { expect, test } from 'vitest';
import type { Block, Container } from '../../core/blocks/block.ts';
import { Ledger, type Verdict } from '../../core/blocks/ledger.ts';
import { decide } from '../../core/judges/model.ts';
import { settle } from '../../core/model/settle.ts';

interface Line {
  readonly text: string;
  readonly tag?: string;
  /** Log odds. */
  readonly score: number;
}

/** What is left of lines that stand in one box, each in an element of its own. */
function keep(lines: readonly Line[], box = 'div'): string[] {
  const body = containerOf(null, 'body', 0, lines.length);
  const around = containerOf(body, box, 0, lines.length);
  const own = lines.map(({ tag = 'p' }, index) => containerOf(around, tag, index, index + 1));
  const blocks = lines.map(
    ({ text, tag = 'p' }, index) =>
      ({ index, text, size: text.length, kind: /^h\d/.test(tag) ? 'heading' : 'text', container: own[index] }) as Block,
  );
  const scores = Float32Array.from(lines, ({ score }) => score);
  const opinion = {
    scores,
    isStory: Uint8Array.from(scores, score => Number(score > 0)),
    isFixed: new Uint8Array(lines.length),
  };
  settle({ blocks, containers: [body, around, ...own] }, opinion);
  return lines.filter((_, index) => opinion.isStory[index]).map(({ text }) => text);
}

function containerOf(parent: Container | null, tag: string, first: number, last: number): Container {
  return { parent, tag, first, last } as Container;
}

test('a short line between two paragraphs of one box stays, and one that is surely no story goes', () => {
  const [before, behind] = ['The ferry left the quay at six.', 'Nobody was on board but the cook.'];
  const lines = (score: number) => [
    { text: before, score: 3 },
    { text: '* * *', score },
    { text: behind, score: 3 },
  ];
  expect(keep(lines(-0.5))).toEqual([before, '* * *', behind]);
  expect(keep(lines(-4))).toEqual([before, behind]);
});

test('a heading stays with what stands below it, and goes when nothing does', () => {
  const heading = { text: 'At the mill', tag: 'h2', score: 0.5 };
  const paragraph = { text: 'The wheel had been still for years.', score: 2 };
  expect(keep([heading, paragraph])).toEqual(['At the mill', paragraph.text]);
  expect(keep([paragraph, heading, { ...paragraph, score: -3 }])).toEqual([paragraph.text]);
});

test('a heading over smaller headings stays', () => {
  const large = { text: 'The river', tag: 'h2', score: 1 };
  const small = { text: 'Its source', tag: 'h3', score: 1 };
  expect(keep([large, small, { text: 'It springs from under a rock.', score: 2 }])).toHaveLength(3);
});

test('the entries of a list stay together when most of it is story', () => {
  const entries = [3, 2, -1].map((score, index) => ({ text: `Flour, sugar and ${index} eggs`, tag: 'li', score }));
  expect(keep(entries, 'ul')).toHaveLength(3);
  expect(
    keep(
      entries.map(({ text, tag }, index) => ({ text, tag, score: index === 0 ? 1 : -3 })),
      'ul',
    ),
  ).toHaveLength(1);
});

interface Said {
  readonly text: string;
  /** The part of it that is links. */
  readonly linked?: boolean;
  readonly score: number;
  /** What was said before the model. */
  readonly before?: Verdict;
}

/** What is said in the end of each line, and why. */
function judge(lines: readonly Said[]): string[] {
  const body = containerOf(null, 'body', 0, lines.length);
  const blocks = lines.map(({ text, linked }, index) => {
    const container = containerOf(body, 'p', index, index + 1);
    const size = text.length;
    const extent = { size, linked: linked ? size : 0, prose: linked ? 0 : size, first: index, last: index + 1 };
    return { index, text, kind: 'text', container, ...extent } as Block;
  });
  const ledger = new Ledger(blocks, { prose: 10_000, title: null });
  for (const [index, { before }] of lines.entries()) {
    const block = blocks[index];
    if (before && block) ledger.judge(block, before);
  }
  const page = { blocks, containers: [body] };
  const decided = decide(
    { page, ledger, captions: new Map() },
    Float32Array.from(lines, ({ score }) => score),
  );
  return blocks.map((block, index) => {
    const verdict = decided[index] ?? ledger.verdict(block);
    return `${verdict?.is}: ${verdict?.by}, ${verdict?.why}`;
  });
}

const VOTED: Verdict = { is: 'story', by: 'vote', why: 'readability' };
const CUT: Verdict = { is: 'clutter', by: 'follow-line', why: 'asks', kind: 'promo', evidence: 'words' };
const LONG = 'The keeper of the mill had not spoken to anybody since the flood, and he saw no reason to begin now.';

test('what reads like the story is taken back, and what does not is left out with a reason, never as clutter', () => {
  expect(
    judge([
      { text: 'Home', linked: true, score: -4 },
      { text: 'Weather', linked: true, score: -4 },
      { text: LONG, score: 3, before: VOTED },
      { text: `${LONG} He waited.`, score: 2 },
      { text: 'More from the valley', score: -3, before: VOTED },
    ]),
  ).toEqual([
    'left-out: model, boxes-of-links',
    'left-out: model, boxes-of-links',
    'story: vote, readability',
    'story: model, reads-like-story',
    'left-out: model, after-story',
  ]);
});

test('a named cut stays, but for one that was known by its words alone and reads very much like the story', () => {
  const line = (score: number, before: Verdict) => judge([{ text: LONG, score, before }])[0];
  expect(line(2, CUT)).toBe('clutter: follow-line, asks');
  expect(line(5, CUT)).toBe('story: model, reads-like-story');
  expect(line(5, { ...CUT, evidence: 'vendor' })).toBe('clutter: follow-line, asks');
});

test('what others have settled is not touched', () => {
  const header: Verdict = { is: 'header', by: 'header', why: 'shown-above' };
  const hidden: Verdict = { is: 'left-out', by: 'hidden', why: 'not-shown' };
  for (const before of [header, hidden])
    expect(judge([{ text: LONG, score: 6, before }])[0]).toBe(`${before.is}: ${before.by}, ${before.why}`);
});

test('in doubt a paragraph stays and a label goes', () => {
  const [label, paragraph] = judge([
    { text: 'Our partners', score: 0 },
    { text: LONG, score: 0 },
  ]);
  expect(label).toMatch(/^left-out/);
  expect(paragraph).toMatch(/^story/);
});
