import { expect, test } from 'vitest';
import { endOf, readText } from '../../core/model/of-text.ts';
import { letterOf, MOST, NEAR, scoreBlocks } from '../../core/model/score.ts';
import { ABOUT } from '../../core/model/weights.ts';
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

test.each([
  [
    'The ferry left at six, late as ever. "Who cares?" said the cook.',
    { words: 13, commas: 1, sentences: 3, capitals: 1 },
  ],
  ['Read more', { words: 2, commas: 0, sentences: 0, capitals: 1 }],
  ['渡し船は六時に出た。誰も乗っていなかった、料理人のほかは。', { words: 1, commas: 1, sentences: 2, capitals: 0 }],
  ['غادرت العبارة في السادسة، ولم يكن أحد على متنها؟', { words: 9, commas: 1, sentences: 1, capitals: 0 }],
  ['नाव छह बजे चली। उस पर कोई नहीं था।', { words: 9, commas: 0, sentences: 2, capitals: 0 }],
  ['Ärger am Fluss: Über 3,5 Meter!', { words: 6, commas: 1, sentences: 1, capitals: 4 }],
])('what the letters of “%s” tell', (text, numbers) => {
  expect(readText(text)).toEqual(numbers);
});

test.each([
  ['The cook said: “Enough.”', 2],
  ['Is anybody there?', 3],
  ['The list in short:', 1],
  ['誰も乗っていなかった。', 2],
  ['Home', 0],
  ['', 0],
])('how “%s” ends', (text, end) => {
  expect(endOf(text)).toBe(end);
});

test('the weights say what they were trained on, and under which licence', () => {
  expect(ABOUT.sources.length).toBeGreaterThan(0);
  for (const { name, license, pages } of ABOUT.sources) {
    expect(license, name).not.toBe('');
    expect(pages, name).toBeGreaterThan(0);
  }
});
