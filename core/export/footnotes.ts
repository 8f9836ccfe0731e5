import type { ShownStory } from './export-input.ts';

/** A mark in the text, and the note that it leads to. */
export interface Footnote {
  readonly mark: Element;
  readonly note: Element;
  /** What the mark says, without brackets: "1", "a", "*". */
  readonly label: string;
}

/** Marks are short: a number, a letter, a few stars, in brackets or not. */
const MARK = /^[[({]?\s*(?:\d{1,4}|\p{L}{1,2}|[ivxl]{1,6}|[*†‡§¶]{1,4}|note \d{1,4})\s*[\])}]?$/iu;
const BACK = /^[\s[(]*(?:[↩↑⤴⇑⏎^]\uFE0E?\uFE0F?|back|return|jump up|\d{1,4}|\p{L})?[\s\])]*$/iu;
/** A note longer than this (characters) is a chapter. */
const LONGEST = 4000;

/** The story's footnotes: marks whose target is a short block that follows them. */
export function findFootnotes(story: ShownStory, anchors: ReadonlyMap<string, number>, url: string): Footnote[] {
  const found: Footnote[] = [];
  for (const mark of story.elements) {
    if (mark.localName !== 'a' || !story.holder.contains(mark)) continue;
    const label = mark.textContent.trim();
    const fragment = fragmentOf(mark, url);
    const target = fragment === null ? undefined : story.elements[anchors.get(fragment) ?? -1];
    if (!target || !story.holder.contains(target) || !MARK.test(label)) continue;
    const note = noteAround(target);
    const follows = mark.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING;
    const length = note.textContent.trim().length;
    if (!follows || note.contains(mark) || length === 0 || length > LONGEST) continue;
    found.push({ mark, note, label: label.replace(/[[\](){}\s]/g, '') });
  }
  return found;
}

/** The fragment of a link that stays in the story's page, decoded; null for every other link. */
export function fragmentOf(link: Element, url: string): string | null {
  const address = link.getAttribute('href') ?? '';
  if (!address.includes('#') || !URL.canParse(address, url)) return null;
  const target = new URL(address, url);
  const page = new URL(url);
  if (target.origin !== page.origin || target.pathname !== page.pathname || target.search !== page.search) return null;
  try {
    return decodeURIComponent(target.hash.slice(1)) || null;
  } catch {
    return target.hash.slice(1);
  }
}

/** Links in a note that lead back to its mark, which nobody needs where a note opens in place. */
export function backLinks(note: Element, url: string): Element[] {
  return [...note.querySelectorAll('a[href]')].filter(
    link => fragmentOf(link, url) !== null && BACK.test(link.textContent),
  );
}

function noteAround(target: Element): Element {
  return target.closest('li, dd, p, aside, tr, div, section') ?? target;
}
