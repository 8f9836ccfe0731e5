import { plainEmbeds } from './embeds.ts';
import { notePicture, plainPictures } from './pictures.ts';
import { setApart } from './set-apart.ts';
import { flattenShadows, type ShadowRootOf } from './shadows.ts';
import { stampPlaces } from './stamp.ts';

/** Elements whose `name`, `id` or `form` turns into a property of a form or of the document, and hides the real one. */
const NAMED = 'button, fieldset, form, img, input, object, embed, iframe, output, select, textarea, meter, progress';

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
  flattenShadows(page, draft, shadowRootOf);
  // Once more, for what came out of the shadow roots.
  unname(draft);
  plainEmbeds(draft, page.baseURI);
  plainPictures(draft, page.baseURI);
  for (const element of draft.querySelectorAll(MUTE)) element.remove();
  setApart(draft);
  return draft;
}

function unname(draft: Document): void {
  const removeAttribute = Element.prototype.removeAttribute;
  for (const element of draft.querySelectorAll(NAMED))
    for (const name of ['name', 'form', 'id']) removeAttribute.call(element, name);
}

function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
