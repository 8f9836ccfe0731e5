import { expect, test } from 'vitest';
import type { Block, Container } from '../../core/blocks/block.ts';
import { letterOf, MOST, NEAR, scoreBlocks } from '../../core/model/score.ts';
import { settle } from '../../core/model/settle.ts';
import { boost } from '../../scripts/train/boost.ts';
import { type Column, spellOut } from '../../scripts/train/columns.ts';
import { worth } from '../../scripts/train/tree.ts';

const OPTIONS = { trees: 6, leaves: 5, rate: 0.3, least: 0, l2: 1, rows: 1, columns: 1, seed: 1 };

/** A block and what it is: long ones are story, and short ones beside a long one before them. */
const WIDTH = 2;
const ROWS = Uint8Array.from([80, 3, 10, 7, 10, 9, 70, 1, 90, 0, 12, 5, 8, 2, 9, 90]);
const COLUMNS: Column[] = [
  { feature: 0, behind: 0 },
  { feature: 1, behind: 0 },
  { feature: 0, behind: -1 },
  { feature: 0, behind: 1 },
];

function columnsOf(): Uint8Array[] {
  return COLUMNS.map(({ feature, behind }) =>
    Uint8Array.from({ length: ROWS.length / WIDTH }, (_, row) => ROWS[(row + behind) * WIDTH + feature] ?? 0),
  );
}

test('trees that are written down as letters say what they said when they were trained', () => {
  const columns = columnsOf();
  const labels = Float32Array.from([1, 1, 0, 1, 1, 1, 0, 0]);
  const trained = boost({ columns, labels, weights: labels.map(() => 9) }, OPTIONS);
  const scores = scoreBlocks(ROWS, WIDTH, spellOut(trained, COLUMNS));
  for (const [row, label] of labels.entries()) {
    const said = trained.trees.reduce((sum, tree) => sum + worth(tree, columns, row), trained.base);
    expect(scores[row]).toBeCloseTo(said, 4);
    expect((scores[row] ?? 0) > 0).toBe(label === 1);
  }
});

test('a row of weight 0 teaches nothing, and the same seed gives the same trees', () => {
  const columns = columnsOf();
  const labels = Float32Array.from([1, 1, 0, 1, 1, 1, 0, 0]);
  const weights = labels.map((_, row) => Number(row < 4));
  const other = labels.map((label, row) => (row < 4 ? label : 1 - label));
  const trained = boost({ columns, labels, weights }, { ...OPTIONS, rows: 0.7 });
  expect(boost({ columns, labels: other, weights }, { ...OPTIONS, rows: 0.7 })).toEqual(trained);
});

test('every letter is one that needs no escape, and stands for one number', () => {
  const letters = Array.from({ length: MOST + 1 }, (_, number) => letterOf(number)).join('');
  expect(new Set(letters).size).toBe(MOST + 1);
  expect(JSON.stringify(letters)).toBe(`"${letters}"`);
  expect(NEAR).toBeLessThan(MOST);
});

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
  expect(keep(lines(-1))).toEqual([before, '* * *', behind]);
  expect(keep(lines(-4))).toEqual([before, behind]);
});

test('a heading stays with what stands below it, and goes when nothing does', () => {
  const heading = { text: 'At the mill', tag: 'h2', score: 1 };
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
  const entries = [3, 2, -3].map((score, index) => ({ text: `Flour, sugar and ${index} eggs`, tag: 'li', score }));
  expect(keep(entries, 'ul')).toHaveLength(3);
  expect(
    keep(
      entries.map(({ text, tag }, index) => ({ text, tag, score: index === 0 ? 1 : -3 })),
      'ul',
    ),
  ).toHaveLength(1);
});
