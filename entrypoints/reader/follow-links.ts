import { askBackground } from '../../utils/reader-messages.ts';

/**
 * Tells the background of a click on a link to another page of the same site, so that the reader opens there, too. The
 * browser goes there as it always does, and where the access ends with the page, the page is simply shown.
 */
export function followLinks(root: ShadowRoot, page: Document): void {
  root.addEventListener('click', event => {
    if (!(event instanceof MouseEvent) || !event.isTrusted || event.defaultPrevented || isSpecial(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin === page.location.origin) askBackground('followLink', { url: link.href });
  });
}

/** Middle click and modifiers open tabs and windows, or save. */
function isSpecial(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
