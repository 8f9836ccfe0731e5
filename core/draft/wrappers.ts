/** Blocks that are more than the wrapper of what stands in them. */
const STOPS = 'html, body, main, article, figure, li, td, th, dd, blockquote, details';
const MEDIA = 'img, picture, iframe, video, audio, object, embed';
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** The highest block around an element that holds nothing else: no text, no picture, no other player. */
export function outermostWrapper(inner: Element): Element {
  let outer = inner;
  for (let parent = outer.parentElement; parent; parent = parent.parentElement) {
    if (parent.matches(STOPS) || textBeside(parent, outer) !== '' || hasOtherMedia(parent, outer)) break;
    outer = parent;
  }
  return outer;
}

/** The text that a block holds beside one of its children, without scripts and comments. */
export function textBeside(parent: Element, inner: Element): string {
  let text = '';
  for (const child of parent.childNodes) {
    const isSilent = child.nodeType === Node.COMMENT_NODE || SILENT.has(child.nodeName.toLowerCase());
    if (child !== inner && !isSilent) text += child.textContent;
  }
  return text.trim();
}

/** Whether a block holds a picture or player beside one of its children. */
export function hasOtherMedia(parent: Element, inner: Element): boolean {
  return [...parent.querySelectorAll(MEDIA)].some(other => !inner.contains(other));
}
