/** What a user does in the reader is not the page's business: keys above all, but also what its routers listen for. */
const EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'selectstart', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointermove', 'pointerup', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
  ...['focusin', 'focusout'],
];

/**
 * Ends the way of input events at our own root, before the page's bubbling listeners. (A listener that captures on the
 * window still learns that something was typed in the host: nothing in a page can prevent that.)
 */
export function keepQuiet(root: ShadowRoot): void {
  for (const type of EVENTS) root.addEventListener(type, event => event.stopPropagation(), { passive: true });
}
