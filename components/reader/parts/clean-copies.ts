import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';
import type { Tools } from '../tools/tools.ts';

/**
 * What is selected in the reader is copied as clean text and plain markup: the browser's own way takes the reader's
 * colours, buttons and invisible hyphens along. "Select all" selects the story; by itself it would take the page, which
 * is beneath the reader and of which nothing can be copied.
 */
export function cleanCopies({ holder }: StoryDom, { signal, withTools }: EnhanceContext): void {
  let tools: Tools | undefined;
  let missing = false;
  // Who selects may copy next, and then there is little time to bring anything.
  const bring = (then = () => {}) => {
    const come = (given?: Tools) => {
      tools = given;
      missing = !given;
      then();
    };
    withTools(come, come);
  };
  const reader = holder.closest<HTMLElement>('.reader') ?? holder;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.isTrusted || isField(event.target)) return;
    // At once where they have come: within a copy, the browser makes no other one.
    if (!tools) bring();
    if (tools) return tools.copyCleanly(event, holder);
    // Where they cannot be had, the browser's own way is better than none.
    if (missing) return;
    event.preventDefault();
    bring(() => holder.ownerDocument.execCommand('copy'));
  };
  const onKey = (event: KeyboardEvent) => {
    const isSelectAll =
      event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSelectAll || !event.isTrusted || isField(event.target)) return;
    event.preventDefault();
    bring();
    const all = holder.closest('.column') ?? holder;
    holder.ownerDocument.getSelection()?.setBaseAndExtent(all, 0, all, all.childNodes.length);
  };
  reader.addEventListener('selectstart', () => bring(), { signal });
  reader.addEventListener('copy', onCopy, { signal });
  reader.addEventListener('keydown', onKey, { signal });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}
