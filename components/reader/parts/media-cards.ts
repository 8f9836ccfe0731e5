import { h, render } from 'preact';
import { fileKind, frameOf } from '../../../core/media/find-player.ts';
import type { Translate } from '../../../core/messages.ts';
import { type Media, MediaCard } from '../MediaCard.tsx';
import type { StoryDom } from '../story-dom.ts';
import type { PartContext } from './part.ts';

/** Room of a film in a file of the page's own. */
const FILM = { ratio: 16 / 9 };

/** Makes a card of every link to a known player that stands by itself, and adds one to every quoted post. */
export function makeCards(story: StoryDom, { t, signal }: PartContext): void {
  for (const element of story.elements) {
    if (!(element instanceof HTMLElement)) continue;
    const isPost = element.matches('blockquote[cite]');
    const media = isPost ? quotedPost(element, t) : linkedMedia(element, story.pictures);
    if (!media) continue;
    const holder = element.ownerDocument.createElement('div');
    holder.className = 'cardbox';
    holder.dataset.added = '';
    if (isPost) element.after(holder);
    // A card is a block, which must not stand in a paragraph.
    else (element.closest('p') ?? element).before(holder);
    element.hidden = !isPost;
    // The post itself says what the quotation says.
    const onPlaying = (playing: boolean) => {
      if (isPost) element.hidden = playing;
    };
    render(h(MediaCard, { media, t, onPlaying }), holder);
    signal.addEventListener('abort', () => render(null, holder));
  }
}

function linkedMedia(link: Element, pictures: boolean): Media | null {
  if (link.localName !== 'a' || !standsAlone(link)) return null;
  const address = link.getAttribute('href') ?? '';
  const picture = link.querySelector('img');
  const title = link.textContent.trim() || picture?.alt || '';
  const poster = (pictures && picture?.getAttribute('src')) || null;
  const file = fileKind(address);
  if (file) return { kind: file, shows: file, title: titled(title), source: address, address, room: FILM, poster };
  const found = frameOf(address);
  if (!found || (picture && found.player.shows === 'post')) return null;
  const { shows, name, room } = found.player;
  return { kind: 'frame', shows, title: titled(title) || name, source: found.frame, address, room, poster };
}

function quotedPost(quote: Element, t: Translate): Media | null {
  const address = quote.getAttribute('cite') ?? '';
  const found = frameOf(address);
  if (!found) return null;
  const title = t('mediaPost', found.player.name);
  return { kind: 'frame', shows: 'quote', title, source: found.frame, address, room: found.player.room, poster: null };
}

/** An address or a host for a title says less than the site's name, or what it is. */
function titled(title: string): string {
  return /^(?:https?:\/\/)?[^\s/]+\.[a-z]+(?:\/\S*)?$/i.test(title) ? '' : title;
}

const MOST_PARTS = 20;

/** The only thing in its figure beside a caption, or in its paragraph. */
function standsAlone(link: Element): boolean {
  const block = link.parentElement;
  // A block of so many parts holds more than a link; they are neither counted nor read once for each of them.
  if (!block || block.children[MOST_PARTS]) return false;
  if (block.localName === 'figure')
    return [...block.children].every(child => child === link || child.localName === 'figcaption');
  const isAll = block.textContent.trim() === link.textContent.trim();
  return block.localName === 'p' && isAll && [...block.querySelectorAll('img')].every(image => link.contains(image));
}
