import { bundle } from '../bundle.ts';
import { linkAddress, type Origin } from './urls.ts';

/** Signs by which pages offer a heading's own address. */
const SIGN = /^\s*(?:[#¶§🔗⚓∞\u200B]\uFE0F?\s*)+$/u;

/**
 * Makes a heading that links to itself a heading and nothing else: words stay, the sign beside them goes. The mark of a
 * footnote is neither a sign nor most of what the heading says.
 */
export function plainHeading(heading: Element, origin: Origin): void {
  for (const link of heading.querySelectorAll('a[href]')) {
    const address = linkAddress(link.getAttribute('href') ?? '', origin);
    const isOwn = address?.startsWith('#') || address === origin.url.href || link.textContent.trim() === '';
    if (link.querySelector('img') || !isOwn) continue;
    const texts = heading.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text && !SIGN.test(heading.textContent); text = texts.nextNode())
      if (SIGN.test(text.textContent ?? '')) text.textContent = '';
    const [said = 0, all = 0] = [link, heading].map(element => element.textContent.trim().length);
    if (said === 0 || said * 2 > all) link.replaceWith(bundle(link.childNodes, link));
  }
}
