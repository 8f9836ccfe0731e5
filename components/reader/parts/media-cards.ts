import { fileKind, frameOf } from '../../../core/media/find-player.ts';
import type { Translate } from '../../../core/messages.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { Media } from '../MediaCard.tsx';
import type { StoryDom } from '../story-dom.ts';
import type { Tools } from '../tools/tools.ts';

/** Room of a film in a file of the page's own. */
const FILM = { ratio: 16 / 9 };

/** Makes a card of every link to a known player that stands by itself, and adds one to every quoted post. */
export function offerMedia(story: StoryDom, { t, signal, withTools }: EnhanceContext): void {
  for (const element of story.elements) {
    const media = element.matches('blockquote[cite]') ? quotedPost(element, t) : linkedMedia(element);
    if (!media) continue;
    const holder = element.ownerDocument.createElement('div');
    holder.className = 'cardbox';
    holder.dataset.added = '';
    if (element.localName === 'a') (blockOf(element) ?? element).before(holder);
    else element.after(holder);
    const link = element instanceof HTMLElement && element.localName === 'a' ? element : null;
    if (link) link.hidden = true;
    const draw = (tools: Tools) => {
      tools.draw('card', holder, { media, t });
      signal.addEventListener('abort', () => tools.draw('card', holder, null));
    };
    // Without a card, the link itself leads there.
    withTools(draw, () => {
      if (link) link.hidden = false;
      holder.remove();
    });
  }
}

/** A card is a block, which must not stand in a paragraph. */
function blockOf(link: Element): Element | null {
  return link.closest('p');
}

function linkedMedia(element: Element): Media | null {
  if (element.localName !== 'a' || !standsAlone(element)) return null;
  const address = element.getAttribute('href') ?? '';
  const title = element.textContent.trim();
  const file = fileKind(address);
  if (file) return { kind: file, title, source: address, address, room: FILM };
  const found = frameOf(address);
  if (found)
    return {
      kind: 'frame',
      title: titled(title, found.player.name),
      source: found.frame,
      address,
      room: found.player.room,
    };
  return null;
}

function quotedPost(quote: Element, t: Translate): Media | null {
  const address = quote.getAttribute('cite') ?? '';
  const found = frameOf(address);
  return (
    found && {
      kind: 'frame',
      title: t('mediaPost', found.player.name),
      source: found.frame,
      address,
      room: found.player.room,
    }
  );
}

/** An address for a title says less than the site's name. */
function titled(title: string, name: string): string {
  return title === '' || /^https?:\/\/\S+$/.test(title) ? name : title;
}

const MOST_PARTS = 20;

/** The only thing in its figure beside a caption, or in its paragraph. */
function standsAlone(link: Element): boolean {
  const block = link.parentElement;
  // A block of so many parts holds more than a link; they are neither counted nor read once for each of them.
  if (!block || block.children[MOST_PARTS] || link.querySelector('img')) return false;
  if (block.localName === 'figure')
    return [...block.children].every(child => child === link || child.localName === 'figcaption');
  return block.localName === 'p' && block.textContent.trim() === link.textContent.trim();
}
