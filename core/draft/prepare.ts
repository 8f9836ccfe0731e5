import { plainEmbeds } from './embeds.ts';
import { openStoryFrame } from './frames.ts';
import { notePicture, plainPictures } from './pictures.ts';
import { setApart } from './set-apart.ts';
import { flattenShadows, type ShadowRootOf } from './shadows.ts';
import { stampPlaces } from './stamp.ts';
import { unname } from './unname.ts';

/** What says nothing and shows nothing. Structured data stays: title and byline are read from it. */
const MUTE = 'script:not([type="application/ld+json"]), style, template, link[rel~="stylesheet"], svg > *';

/**
 * The draft: a detached clone of the whole document that may be cut freely. Cloning the document (and never elements)
 * runs nothing; taking the names off form controls keeps `<input name="parentNode">` from standing in for the real
 * property (measured: Readability never ends on it in Chromium).
 */
export function prepareDraft(page: Document, shadowRootOf: ShadowRootOf = openRootOf): Document {
  const draft = page.cloneNode(true) as Document;
  unname(draft);
  stampPlaces(draft);
  const copies = draft.querySelectorAll('img');
  page.querySelectorAll('img').forEach((picture, index) => {
    const copy = copies[index];
    if (copy) notePicture(picture, copy);
  });
  openStoryFrame(page, draft);
  flattenShadows(page, draft, shadowRootOf);
  // Once more, for what came out of the shadow roots.
  unname(draft);
  plainEmbeds(draft, page.baseURI);
  plainPictures(draft, page.baseURI);
  for (const element of draft.querySelectorAll(MUTE)) element.remove();
  setApart(draft);
  return draft;
}

function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
