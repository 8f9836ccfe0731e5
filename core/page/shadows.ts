import { bundle } from '../bundle.ts';
import { mayBeHost, type ShadowRootOf } from './shadow-hosts.ts';
import { unname } from './unname.ts';

/** Opens the shadow root of a live element into its copy; answers the elements that came out of it, or null. */
export type OpenShadow = (live: Element, copy: Element) => readonly Element[] | null;

/** A page that nests deeper, or holds more elements in shadow, is read without the rest. */
const DEEPEST = 12;
const MOST = 20_000;

/**
 * Makes what puts a shadow root where the page shows it: as children of the copy of its host, with the host's own
 * children in the slots that show them. There is a limit to all hosts of one page together.
 */
export function shadowOpener(draft: Document, shadowRootOf: ShadowRootOf): OpenShadow {
  const left = { elements: MOST };
  // No parser puts anything beside the body: that is the reader itself, when a page is read again under it.
  const ours = new Set([...draft.documentElement.children].filter(child => child !== draft.body));
  return (live, copy) => (ours.has(copy) ? null : flatten(live, copy, { draft, shadowRootOf, depth: 0, left }));
}

interface Task {
  readonly draft: Document;
  readonly shadowRootOf: ShadowRootOf;
  readonly depth: number;
  readonly left: { elements: number };
}

function flatten(host: Element, copy: Element, task: Task): Element[] | null {
  if (!mayBeHost(host.localName)) return null;
  const root = task.shadowRootOf(host);
  if (!root || task.depth >= DEEPEST) return null;
  const inside = [...root.querySelectorAll('*')];
  task.left.elements -= inside.length;
  if (task.left.elements < 0) return null;
  const content = task.draft.createElement('div');
  // Imported into the draft, which no script and no element of the page's making reaches.
  for (const node of root.childNodes) content.append(task.draft.importNode(node, true));
  unname(content);
  const clones = [...content.querySelectorAll('*')];
  const made = [...clones];
  inside.forEach((element, index) => {
    const clone = clones[index];
    if (!clone) return;
    noteLoaded(element, clone);
    made.push(...(flatten(element, clone, { ...task, depth: task.depth + 1 }) ?? []));
  });
  if (!saysAnything(content)) return null;
  fillSlots(content, copy);
  copy.replaceChildren(bundle(content.childNodes, content));
  return made;
}

/** What comes out of a shadow root cannot be asked for later: a picture takes its file and its room with it. */
function noteLoaded(live: Element, clone: Element): void {
  if (!(live instanceof HTMLImageElement) || !live.complete || live.naturalWidth === 0) return;
  clone.setAttribute('src', live.currentSrc);
  clone.removeAttribute('srcset');
  if (!clone.hasAttribute('width')) clone.setAttribute('width', String(live.naturalWidth));
  if (!clone.hasAttribute('height')) clone.setAttribute('height', String(live.naturalHeight));
}

/** Whether a shadow root shows something: a bare one is some script's own, and the children stay as they are. */
function saysAnything(content: Element): boolean {
  if (content.querySelector('slot, img, picture, video')) return true;
  return [...content.childNodes].some(node => node.nodeName !== 'STYLE' && (node.textContent ?? '').trim() !== '');
}

/** Each slot shows the children that ask for it by name, the nameless one all that ask for none, or its own words. */
function fillSlots(content: Element, host: Element): void {
  const children = [...host.childNodes];
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const shown = children.filter(
      child => (child instanceof Element ? (child.getAttribute('slot') ?? '') : '') === name,
    );
    const isEmpty = shown.every(child => child.nodeType !== 1 && (child.textContent ?? '').trim() === '');
    slot.replaceWith(bundle(isEmpty ? slot.childNodes : shown, slot));
  }
}
