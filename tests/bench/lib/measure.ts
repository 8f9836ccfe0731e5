/** A block of an output: its text, and whether it stands in a `<figure>`. */
export interface Block {
  readonly text: string;
  readonly figure: boolean;
}

export interface Token {
  readonly word: string;
  readonly block: number;
}

/** The measures of one page against its gold text, shares from 0 to 1. The README of this folder defines each. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly leak: number;
  readonly leakBare: number;
  readonly loss: number;
  readonly empty: boolean;
  /** Runs of words that only the output has, or only the gold, with the index of their block. */
  readonly leaked: readonly Run[];
  readonly lost: readonly Run[];
}

/** A run of unmatched words. */
export interface Run {
  readonly block: number;
  readonly words: string;
  readonly whole: boolean;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** Lower-cased words; characters of scripts without spaces stand alone. */
export function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Drops a leading block that only repeats the title. */
export function withoutTitle(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const known = new Set(titles.map(title => words(title).join(' ')));
  const kept = blocks.filter(block => words(block.text).length > 0);
  const first = kept[0];
  return first && known.has(words(first.text).join(' ')) ? kept.slice(1) : kept;
}

/** A gold text as blocks: one for each line. */
export function goldBlocks(text: string): Block[] {
  return text.split(/\n+/).map(line => ({ text: line, figure: false }));
}

/** Measures an output against its gold; both without their leading title. */
export function measure(output: readonly Block[], gold: readonly Block[]): Score {
  const out = tokensOf(output);
  const want = tokensOf(gold);
  const outMatched = matched(out, want);
  const goldMatched = matched(want, out);
  const [precision, recall] = shingles(out, want);
  const leaked = out.filter((_, index) => !outMatched[index]);
  return {
    precision,
    recall,
    leak: share(leaked.length, out.length),
    leakBare: share(leaked.filter(token => !output[token.block]?.figure).length, out.length),
    loss: share(goldMatched.filter(hit => !hit).length, want.length),
    empty: out.length === 0,
    leaked: runs(out, outMatched),
    lost: runs(want, goldMatched),
  };
}

/** Words of the gold that the page says, and neither the output nor what is listed beside it. */
export function passedOver(gold: readonly Block[], known: readonly Block[], page: readonly Block[]): readonly Run[] {
  const want = tokensOf(gold);
  const isKnown = matched(want, tokensOf(known));
  const isSaid = matched(want, tokensOf(page));
  return runs(
    want,
    want.map((_, index) => isKnown[index] || !isSaid[index]),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function tokensOf(blocks: readonly Block[]): Token[] {
  return blocks.flatMap((block, index) => words(block.text).map(word => ({ word, block: index })));
}

/** Which tokens lie in a run of three that the other side has, too, each of its occurrences used once. */
export function matched(tokens: readonly Token[], other: readonly Token[]): boolean[] {
  const size = Math.min(3, tokens.length, other.length) || 1;
  const left = countRuns(other, size);
  const hits = new Array<boolean>(tokens.length).fill(false);
  for (let start = 0; start + size <= tokens.length; start++) {
    const key = runAt(tokens, start, size);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    hits.fill(true, start, start + size);
  }
  return hits;
}

/** Precision and recall over the multiset of runs of four words. */
function shingles(out: readonly Token[], want: readonly Token[]): [number, number] {
  const size = Math.max(1, Math.min(4, out.length, want.length));
  const a = countRuns(out, size);
  const b = countRuns(want, size);
  let both = 0;
  for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0);
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [share(both, total(a)), share(both, total(b))];
}

function countRuns(tokens: readonly Token[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= tokens.length; start++) {
    const key = runAt(tokens, start, size);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function runAt(tokens: readonly Token[], start: number, size: number): string {
  let key = tokens[start]?.word ?? '';
  for (let index = start + 1; index < start + size; index++) key += ` ${tokens[index]?.word}`;
  return key;
}

function runs(tokens: readonly Token[], hits: readonly boolean[]): Run[] {
  const found: Run[] = [];
  const sizes = new Map<number, number>();
  for (const token of tokens) sizes.set(token.block, (sizes.get(token.block) ?? 0) + 1);
  let current: Token[] = [];
  const close = () => {
    const block = current[0]?.block;
    if (block !== undefined)
      found.push({
        block,
        words: current.map(token => token.word).join(' '),
        whole: current.length === sizes.get(block),
      });
    current = [];
  };
  tokens.forEach((token, index) => {
    if (hits[index] || token.block !== current[0]?.block) close();
    if (!hits[index]) current.push(token);
  });
  close();
  return found;
}
