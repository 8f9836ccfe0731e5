import { forEach, type Pace } from '../breath.ts';

/** Elements that are never shown, or have no text of their own: whether they are visible says nothing. */
const UNSEEN = new Set(
  'head script style noscript template link meta title base br wbr img source track svg math'.split(' '),
);

/**
 * The outermost elements that the page's styles hide, by their place in `elements`, which is all of the page; nothing for
 * a document without a window, where no style applies. Asks `checkVisibility`, which brings styles up to date once and
 * lays nothing out.
 */
export async function hiddenPlaces(page: Document, elements: Iterable<Element>, pace: Pace): Promise<Set<number>> {
  const places = new Set<number>();
  const view = page.defaultView;
  if (!view || !page.body) return places;
  // From the prototypes: a form's own names may be the page's controls.
  const { checkVisibility } = Element.prototype;
  const { contains } = Node.prototype;
  let outermost: Element | null = null;
  await forEach(elements, pace, (element, place) => {
    if (UNSEEN.has(element.localName) || (outermost && contains.call(outermost, element))) return;
    if (checkVisibility.call(element, { visibilityProperty: true })) return;
    // No box is not enough: `display: contents` has none, and neither has what a closed `<details>` holds.
    const { display, visibility } = view.getComputedStyle(element);
    if (display !== 'none' && visibility !== 'hidden') return;
    places.add(place);
    outermost = element;
  });
  return places;
}
