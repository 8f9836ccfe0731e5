import { bundle } from '../bundle.ts';
import { unname } from '../page/unname.ts';
import { notePicture } from './pictures.ts';
import { placeOf, STAMP } from './stamp.ts';

/** Says which shadow root an element has, where the asker can see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Standard elements that may hold a shadow root; the others are those with a dash in their name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** A page that nests deeper, or holds more elements in shadow, is read without the rest. */
const DEEPEST = 12;
const MOST = 20_000;

/** Whether an element of this name may hold a shadow root. */
export function mayBeHost(name: string): boolean {
  return HOSTS.has(name) || name.includes('-');
}

/**
 * Makes what puts a shadow root where the page shows it: as children of the copy of its host, with the host's own
 * children in the slots that show them. What comes from a shadow root has the place of its host, which must have been
 * stamped. The hosts of one draft are to be done in document order, as there is a limit to them all.
 */
export function shadowFlattener(draft: Document, shadowRootOf: ShadowRootOf): (host: Element, copy: Element) => void {
  const task = { draft, shadowRootOf, depth: 0, left: { elements: MOST } };
  // No parser puts anything beside the body: that is the reader itself, when a page is read again under it.
  const ours = new Set([...draft.documentElement.children].filter(child => child !== draft.body));
  return (host, copy) => {
    if (!ours.has(copy)) flatten(host, copy, task);
  };
}

interface Task {
  readonly draft: Document;
  readonly shadowRootOf: ShadowRootOf;
  readonly depth: number;
  readonly left: { elements: number };
}

function flatten(host: Element, copy: Element, task: Task): void {
  // The live page may have put a control in the place of a form's own name; a form is no host.
  if (typeof host.localName !== 'string') return;
  if (!mayBeHost(host.localName)) return;
  const root = task.shadowRootOf(host);
  if (!root || task.depth >= DEEPEST) return;
  const inside = [...root.querySelectorAll('*')];
  task.left.elements -= inside.length;
  if (task.left.elements < 0) return;
  const content = task.draft.createElement('div');
  // Imported into the draft, which no script and no element of the page's making reaches.
  for (const node of root.childNodes) content.append(task.draft.importNode(node, true));
  unname(content);
  const clones = [...content.querySelectorAll('*')];
  for (const clone of clones) Element.prototype.setAttribute.call(clone, STAMP, String(placeOf(copy)));
  inside.forEach((element, index) => {
    const clone = clones[index];
    if (!clone) return;
    notePicture(element, clone);
    flatten(element, clone, { ...task, depth: task.depth + 1 });
  });
  if (!saysAnything(content)) return;
  fillSlots(content, copy);
  copy.replaceChildren(bundle(content.childNodes, content));
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
