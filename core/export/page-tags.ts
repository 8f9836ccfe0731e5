/** More is a list for search machines, and no help to whoever keeps the story. */
const MOST = 12;
const LONGEST = 60;

/** What a page files its story under, as tags that notes take: without blanks, and not numbers alone. */
export function tagsOf(page: Document): string[] {
  const own = contentsOf(page, 'meta[property="article:tag" i]');
  const said = own.length > 0 ? own : contentsOf(page, 'meta[name="news_keywords" i], meta[name="keywords" i]');
  const tags = said.flatMap(text => text.split(/[,;،、，]/)).map(toTag);
  const byName = new Map(tags.filter(isTag).map(tag => [tag.toLowerCase(), tag]));
  return [...byName.values()].slice(0, MOST);
}

/** From the prototype: an element of the page may be called as the method is. */
function contentsOf(page: Document, selector: string): string[] {
  const found: NodeListOf<Element> = Document.prototype.querySelectorAll.call(page, selector);
  return Array.from(found, meta => meta.getAttribute('content') ?? '');
}

function toTag(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '');
}

function isTag(tag: string): boolean {
  return tag.length <= LONGEST && /\p{L}/u.test(tag);
}
