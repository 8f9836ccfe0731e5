import type { ReadOptions } from '../article.ts';
import { forEach, takeBreath } from '../breath.ts';
import { unname } from '../page/unname.ts';
import { plainEmbeds } from './embeds.ts';
import { openStoryFrame } from './frames.ts';
import { plainPageForm } from './page-form.ts';
import { notePicture, plainPictures } from './pictures.ts';
import { setApart } from './set-apart.ts';
import { mayBeHost, shadowFlattener } from './shadows.ts';
import { stamp } from './stamp.ts';

/** What says nothing and shows nothing, or shows a sign for a word. Structured data stays: title and byline are in it. */
const MUTE =
  'script:not([type="application/ld+json"]), style, template, link[rel~="stylesheet"], svg > *, .material-icons, [class^="material-symbols"]';

/** A page as it stood at one moment. However it changes from then on, places are counted on these. */
export interface Moment {
  /** All its elements, in document order. */
  readonly elements: ArrayLike<Element> & Iterable<Element>;
  readonly frames: Iterable<HTMLIFrameElement>;
  /** The draft: a detached clone of the whole document that may be cut freely. */
  readonly draft: Document;
  /** What its addresses are resolved against. */
  readonly base: string;
}

/** Takes a page as it stands, in one go. Cloning the document (and never elements) runs nothing. */
export function catchMoment(page: Document): Moment {
  return {
    elements: page.querySelectorAll('*'),
    frames: page.querySelectorAll('iframe'),
    draft: page.cloneNode(true) as Document,
    base: page.baseURI,
  };
}

type Options = Pick<ReadOptions, 'breathe' | 'signal' | 'shadowRootOf'>;

/**
 * Makes the draft ready for cutting: its elements know their places, and what only scripts or shadow roots would show
 * stands in it. Taking the names off form controls keeps `<input name="parentNode">` from standing in for the real
 * property (measured: Readability never ends on it in Chromium).
 */
export async function prepareDraft(moment: Moment, options: Options = {}): Promise<Document> {
  const { elements, draft } = moment;
  unname(draft);
  const copies = draft.querySelectorAll('*');
  const shadowRootOf = options.shadowRootOf ?? openRootOf;
  const hosts: [live: Element, copy: Element][] = [];
  await forEach(elements, options, (element, place) => {
    const copy = copies[place];
    if (!copy) return;
    stamp(copy, place);
    const name = copy.localName;
    if (name === 'img' || name === 'svg') notePicture(element, copy);
    else if (mayBeHost(name) && shadowRootOf(element)) hosts.push([element, copy]);
  });
  openStoryFrame(moment.frames, draft);
  const flatten = shadowFlattener(draft, shadowRootOf);
  await forEach(hosts, options, ([element, copy]) => flatten(element, copy));
  await takeBreath(options);
  plainEmbeds(draft, moment.base);
  await takeBreath(options);
  await plainPictures(draft, moment.base, options);
  await forEach(draft.querySelectorAll(MUTE), options, element => element.remove());
  plainPageForm(draft);
  setApart(draft);
  return draft;
}

function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
