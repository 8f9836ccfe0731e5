import { UNJUDGED } from '../draft/shelter.ts';
import { placeOf } from '../draft/stamp.ts';
import { isInline } from '../text/inline.ts';
import { saysMore } from '../text/words.ts';

/** A block of running text, as it stood before extraction. */
export interface Prose {
  readonly node: Element;
  readonly place: number;
  /** Characters of its own text. */
  readonly length: number;
  /** The tags and classes (without numbered ones) of what it stands in: paragraphs of one story share them. */
  readonly kin: string;
  /** Place of the element around it. */
  readonly parent: number;
  /** Whether it stands under a linked line of its own, as a teaser's excerpt does. */
  readonly teaser: boolean;
  /** Whether most of it is links: it may be a sentence of the story, and says nothing of where that is. */
  readonly linked: boolean;
}

/** Elements whose text is not the story's, whatever it says. */
const SILENT = new Set(
  'script style noscript template svg iframe object video audio canvas button select textarea option form nav footer aside dialog head title menu'.split(
    ' ',
  ),
);
const FOREIGN_ROLES = new Set('navigation banner contentinfo complementary dialog alertdialog search menu'.split(' '));

/** Whole class or id tokens of blocks that hold running text of somebody else. */
const FOREIGN_NAMES =
  /(?:^|\s)(?:comments?|comment-?list|respond|disqus_thread|sidebar|related|related-(?:posts|articles|content)|cookie\S*|consent\S*|gdpr\S*|privacy\S*|onetrust\S*|\S*modal\S*|popup|newsletter\S*|paywall|author-(?:bio|box))(?=\s|$)/i;

/** A line of fewer characters is a label, a name or a heading, and says nothing of where the story is. */
const SHORTEST = 60;
/** Characters outside of links, without which a line only leads on. */
const LEAST_SAID = 20;

/** All running text below `root`, in document order, that could be the story's. Places must have been stamped. */
export function collectProse(root: Element): Prose[] {
  const found: Prose[] = [];
  const visit = (block: Element, isLinked: boolean): void => {
    let length = 0;
    let linked = 0;
    const gather = (parent: Element, inLink: boolean): void => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === Node.TEXT_NODE) {
          const size = (node.nodeValue ?? '').trim().length;
          length += size;
          if (inLink) linked += size;
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          const element = node as Element;
          if (SILENT.has(element.localName) || isForeign(element)) continue;
          if (isInline(element)) gather(element, inLink || element.localName === 'a');
          else visit(element, inLink || element.localName === 'a');
        }
      }
    };
    gather(block, isLinked);
    if (length >= SHORTEST && length - linked >= LEAST_SAID)
      found.push({
        node: block,
        place: placeOf(block),
        length,
        kin: kinOf(block),
        parent: block.parentElement ? placeOf(block.parentElement) : -1,
        teaser: isExcerpt(block, length - linked),
        linked: linked >= length / 2,
      });
  };
  visit(root, false);
  return found;
}

/** A linked title is longer than a label and shorter than a paragraph (characters). */
const TITLE = { shortest: 20, longest: 200 };

const MOST_IN_CARD = 8;

/** `said`: how many characters it has outside of its own links. Enough of them, and these are words of its sentences. */
function isExcerpt(block: Element, said: number): boolean {
  const card = block.closest('li') ?? block.parentElement;
  // A card is small: the text of a whole page is not asked for once for each of its paragraphs.
  if (!card || card.children[MOST_IN_CARD] || saysMore(card, block.textContent.length + TITLE.longest)) return false;
  return [...card.querySelectorAll('a')].some(link => {
    const length = link.textContent.trim().length;
    if (length < TITLE.shortest || length > TITLE.longest || link.closest('p')) return false;
    return said < SHORTEST || !block.contains(link);
  });
}

/** Page builders give each wrapper a token of its own: its number says nothing of what kind it is. */
const NUMBERED = /\S*\d\S*/g;

function kinOf(block: Element): string {
  const parent = block.parentElement;
  const around = parent?.parentElement;
  return [parent, around]
    .map(
      element =>
        `${element?.localName.replace(UNJUDGED, 'div')}.${(element?.getAttribute('class') ?? '').replace(NUMBERED, '')}`,
    )
    .join('<');
}

/** Whether a block belongs to somebody else by its role or name. What holds the page's heading or landmark never does. */
export function isForeign(element: Element): boolean {
  const role = element.getAttribute('role');
  const names = element.getAttribute('class');
  const id = element.getAttribute('id');
  const named =
    (role && FOREIGN_ROLES.has(role)) || (names && FOREIGN_NAMES.test(names)) || (id && FOREIGN_NAMES.test(id));
  return Boolean(named) && !element.matches('html, body, main, article, :has(h1, main, article)');
}
