import type { Article, ReadResult } from '../article.ts';
import { parseInert } from '../finish/parse.ts';
import type { sanitize } from '../finish/sanitize.ts';
import { fold } from '../text/fold.ts';
import { countWords, readingMinutes } from '../text/words.ts';

type Story = Extract<ReadResult, { ok: true }>;
/** `sanitize`, handed in: whoever joins pages has it already. */
export type Clean = typeof sanitize;

/** Shorter blocks (characters) repeat for good reason: "Yes.", a name, a refrain. */
const SHORTEST = 40;
const BLOCKS = 'p, li, blockquote, h2, h3, h4, figure, img, table';

/**
 * The story with a following page behind it, under a line that links to that page. What the story already says (the
 * standfirst and pictures that every page repeats) is left out. Of the appended elements, no place is known.
 */
export function appendPage(story: Story, page: Story, label: string, clean: Clean): Story {
  const body = parseInert(page.article.body);
  dropRepeated(body, parseInert(story.article.body));
  return append(story, { address: page.article.url, label }, body, clean);
}

/** The story with a link behind it, in the place of a page that could not be brought. */
export function appendGap(story: Story, address: string, label: string, clean: Clean): Story {
  return append(story, { address, label }, parseInert(''), clean);
}

function append(
  story: Story,
  { address, label }: { address: string; label: string },
  body: Element,
  clean: Clean,
): Story {
  const { article } = story;
  const line = body.ownerDocument.createElement('p');
  const link = body.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.textContent = label;
  line.append(link);
  const { html, places } = clean(`${article.body}<hr>${line.outerHTML}${body.innerHTML}`, {
    url: new URL(article.url),
  });
  const words = article.words + countWords(body.textContent);
  const added = Math.max(0, places.length - article.places.length);
  const joined: Article = {
    ...article,
    body: html,
    places: [...article.places, ...new Array<number>(added).fill(-1)],
    words,
    minutes: readingMinutes(words),
  };
  return { ...story, article: joined };
}

function dropRepeated(body: Element, known: Element): void {
  const said = new Set([...known.querySelectorAll(BLOCKS)].map(sayingOf));
  for (const block of body.querySelectorAll(BLOCKS)) {
    const saying = sayingOf(block);
    if (saying.length >= SHORTEST && said.has(saying)) block.remove();
  }
}

function sayingOf(block: Element): string {
  return block.localName === 'img' ? (block.getAttribute('src') ?? '') : fold(block.textContent);
}
