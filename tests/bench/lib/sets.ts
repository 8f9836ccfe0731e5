import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled page: its markup, its address, and what a person says its story is. */
export interface LabelledPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  /** What kind of page the set says it is: article, forum, listing … */
  readonly type: string;
  /** Every form of the title that the page or the label gives; a leading block that repeats one is not scored. */
  readonly titles: readonly string[];
  /** The whole story as text, or null where the set only has snippets. */
  readonly text: string | null;
  /** Snippets that must, and that must not, be in the output. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly html: () => string;
}

const ROOT = resolve(import.meta.dirname, '../../..');
/** The repository's own pages: few, made up, and always there. */
const OWN = join(ROOT, 'tests/bench/pages');

/** Where the sets are: `CLEARSTORY_PAGES`, else `../shared/pages` beside the repository, else its own pages. */
export function findPages(env: NodeJS.ProcessEnv = process.env): string {
  const beside = [resolve(ROOT, '../shared/pages'), resolve(ROOT, '../../shared/pages')];
  return env.CLEARSTORY_PAGES ?? beside.find(existsSync) ?? OWN;
}

/** The names of the sets under `root`, in alphabetical order. */
export function listSets(root: string): string[] {
  return readdirSync(root).filter(name => existsSync(join(root, name, 'index.jsonl')));
}

interface IndexLine {
  id: string;
  url: string;
  type?: string;
  titles?: string[];
}

interface GoldLine {
  id: string;
  title?: string;
  text?: string;
  with?: string[];
  without?: string[];
}

/** Reads one set. A page without gold is left out. */
export function readSet(root: string, set: string): LabelledPage[] {
  const folder = join(root, set);
  const golds = new Map(readLines<GoldLine>(join(folder, 'gold.jsonl')).map(gold => [gold.id, gold]));
  return readLines<IndexLine>(join(folder, 'index.jsonl')).flatMap(line => {
    const gold = golds.get(line.id);
    if (!gold) return [];
    return {
      set,
      id: line.id,
      url: line.url,
      type: line.type ?? 'article',
      titles: [...(line.titles ?? []), ...(gold.title ? [gold.title] : [])],
      text: gold.text ?? null,
      wanted: gold.with ?? [],
      unwanted: gold.without ?? [],
      html: () => readText(join(folder, 'html', `${line.id}.html`)),
    };
  });
}

function readLines<T>(file: string): T[] {
  return readText(file)
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T);
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8');
}
