import type { Snapshot } from './snapshot.ts';

/** Running text (characters) from which a frame may hold a story. */
const STORY = 600;
/** How much more of it the frame must hold than the page around it. */
const TIMES = 2;

/** Whether so much running text in a frame is the story, where the page around it has `prose` characters of it. */
export function outweighs(length: number, prose: number): boolean {
  return length >= STORY && length > prose * TIMES;
}

/** Whether one of a page's frames holds so much text that the story may stand in it: then it is worth a closer look. */
export function mayHoldStory({ elements, draft }: Snapshot, prose: number): boolean {
  return (
    draft.querySelector('iframe') !== null &&
    Array.from(elements).some(element => outweighs(bodyOf(element)?.textContent.length ?? 0, prose))
  );
}

/** The body of a live frame's page, which the browser shows where it is of the same origin. */
export function bodyOf(frame: Element): Element | null {
  const inside = frame.localName === 'iframe' && (frame as HTMLIFrameElement).contentDocument;
  // By the prototype: what a document says of itself may be an element of its own.
  return inside ? Document.prototype.querySelector.call(inside, 'body') : null;
}
