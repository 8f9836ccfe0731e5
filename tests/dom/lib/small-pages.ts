import { type Expectation, faultsOf } from './case-faults.ts';
import { readLaidOut } from './laid-out.ts';

const LINES = [
  'The ferry to the outer island runs twice a day, and on most days it carries more sacks than people, as the shop over there is the only one for nine miles.',
  'Its captain, who is also the postman, keeps a list of what everybody needs: nails, yeast, lamp oil, a new string for the fiddle of the school.',
  'In winter, when the wind stands on the harbour, he waits. Nobody complains, because everybody remembers the boat before this one, and how it ended.',
  'The council wants to build a bridge. It would take four years and cost as much as all the houses on the island, which is why the islanders laughed.',
  'They stopped laughing in March, when the first posts were driven into the sand and the surveyors took rooms above the inn for the whole summer.',
  'Since then the list in the captain’s pocket has grown longer. People order what they do not need, he says, to see that the boat still comes for them.',
];

/** Words of the story around what a page adds. */
export const AROUND = [
  'The ferry to the outer island runs',
  'The council wants to build',
  'People order what they do not',
];

/** What a page adds to its story, each as markup. */
export interface Parts {
  /** Before the title, and between the title and the text. */
  readonly above?: string | undefined;
  readonly under?: string | undefined;
  /** Before the first paragraph, between two, and after the last. */
  readonly start?: string | undefined;
  readonly inner?: string | undefined;
  readonly end?: string | undefined;
  /** Below the story. */
  readonly behind?: string;
  readonly style?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  /** The paragraphs of the story. */
  readonly lines?: readonly string[] | undefined;
}

/** A page of our own with a short story. */
export function smallPage(parts: Parts): string {
  const { above = '', under = '', start = '', inner = '', end = '', behind = '', style = '' } = parts;
  const { lang = 'en', title = 'The boat that still comes', lines = LINES } = parts;
  const half = Math.ceil(lines.length / 2);
  const [first, second] = [lines.slice(0, half), lines.slice(half)].map(some =>
    some.map(line => `<p>${line}</p>`).join(''),
  );
  return `<!doctype html><html lang="${lang}"><head><title>${title} | Outer Bank</title><style>${style}</style></head><body><header><a href="/">Outer Bank</a><nav><a href="/a">News</a> <a href="/b">Weather</a></nav></header><main><article>${above}<h1>${title}</h1>${under}<div class="content">${start}${first}${inner}${second}${end}</div></article>${behind}</main><footer><a href="/imprint">Imprint</a></footer></body></html>`;
}

/** What the story of a page does not show as it must, once the page is laid out with its styles. */
export async function faultsIn(markup: string, expected: Expectation): Promise<string[]> {
  const result = await readLaidOut(markup);
  return result.ok ? faultsOf(result.article, expected) : [result.reason];
}
