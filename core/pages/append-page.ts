import type { Article, ReadResult, Removal } from '../article.ts';
import type { sanitize } from '../story/sanitize.ts';
import { fold } from '../text/fold.ts';
import { parseInert } from '../text/parse.ts';
import { countWords, readingMinutes } from '../text/words.ts';

type Story = Extract<ReadResult, { ok: true }>;
/** `sanitize`, handed in: whoever joins pages has it already. */
export type Clean = typeof sanitize;

/** Shorter blocks (characters) repeat for good reason: "Yes.", a name, a refrain. */
const SHORTEST = 40;
const BLOCKS = 'p, li, blockquote, h2, h3, h4, figure, img, table';

/**
 * The story with a following page behind it, under a line that links to that page. What the story already says (the
 * standfirst and pictures that every page repeats) is left out. Of the appended elements, no place is known. What was
 * cut from the page is listed behind what was cut before.
 */
export function appendPage(story: Story, page: Story, label: string, clean: Clean): Story {
  const body = parseInert(page.article.body);
  const elements = [...body.querySelectorAll('*')];
  dropRepeated(body, parseInert(story.article.body));
  const joined = append(story, { address: page.article.url, label }, body, clean);
  const left = elements.filter(element => body.contains(element));
  const before = joined.article.places.length - left.length;
  const removals = page.removals.map(removal =>
    movedTo(removal, {
      id: String(story.removals.length + Number(removal.id)),
      where: before + elements.slice(0, removal.where).filter(element => body.contains(element)).length,
    }),
  );
  return { ...joined, removals: [...story.removals, ...removals] };
}

/** A receipt with another place. Its markup is still made when it is looked at first. */
function movedTo(removal: Removal, to: Pick<Removal, 'id' | 'where'>): Removal {
  const { rule, kind, why, preview, part } = removal;
  return {
    ...to,
    rule,
    kind,
    why,
    preview,
    ...(part ? { part } : {}),
    get html() {
      return removal.html;
    },
  };
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
