import { genuine } from './live.ts';

/** How much of the window a layer must cover before it is taken to stand in the way. */
const COVERS = 0.3;
/** Layers come in stacks (backdrop, box, bar); more than this many is a page that fights back. */
const MOST_LAYERS = 12;

/**
 * Clears the way to `target` on the live page: hides layers that cover the window and undoes scroll locks, through
 * inline properties only. Called when the user asks to be shown a place on the page, never while reading. Nothing is
 * removed, because deleting an ad's element can call up the wall that watches for it. Returns the layers it hid.
 */
export function clearTheWay(page: Document, target: Element): readonly Element[] {
  closeModals(page, target);
  unlock(page, target);
  const layers: Element[] = [];
  for (let n = 0; n < MOST_LAYERS; n++) {
    const layer = findCoveringLayer(page, target);
    if (!layer) break;
    overrule(layer, 'display', 'none');
    layers.push(layer);
  }
  return layers;
}

function overrule(element: HTMLElement, property: string, value: string): void {
  genuine(element, 'style').setProperty(property, value, 'important');
}

function closeModals(page: Document, target: Element): void {
  for (const dialog of page.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    if (!dialog.contains(target) && dialog.matches(':modal')) dialog.close();
  }
}

function unlock(page: Document, target: Element): void {
  const view = page.defaultView;
  if (!view) return;
  for (let element: Element | null = target; element; element = genuine(element, 'parentElement')) {
    if (!(element instanceof HTMLElement)) continue;
    const style = view.getComputedStyle(element);
    const isRoot = element === page.documentElement || element === page.body;
    if (style.filter.includes('blur')) overrule(element, 'filter', 'none');
    if (style.pointerEvents === 'none') overrule(element, 'pointer-events', 'auto');
    if (isRoot && /hidden|clip/.test(style.overflowY)) overrule(element, 'overflow', 'visible');
    if (isRoot && style.position === 'fixed') overrule(element, 'position', 'static');
    if (style.touchAction === 'none') overrule(element, 'touch-action', 'auto');
    if (style.visibility === 'hidden') overrule(element, 'visibility', 'visible');
  }
}

function findCoveringLayer(page: Document, target: Element): HTMLElement | null {
  const view = page.defaultView;
  if (!view) return null;
  const { innerWidth: width, innerHeight: height } = view;
  for (const [x, y] of [
    [0.5, 0.5],
    [0.2, 0.2],
    [0.8, 0.2],
    [0.2, 0.8],
    [0.8, 0.8],
  ] as const) {
    for (const element of page.elementsFromPoint(width * x, height * y)) {
      const layer = fixedAncestorOf(element, view);
      if (!layer || genuine(layer, 'contains')(target) || layer === page.body || layer === page.documentElement)
        continue;
      const box = genuine(layer, 'getBoundingClientRect')();
      const wide = Math.min(box.right, width) - Math.max(box.left, 0);
      const high = Math.min(box.bottom, height) - Math.max(box.top, 0);
      if (wide > 0 && high > 0 && wide * high >= COVERS * width * height) return layer;
    }
  }
  return null;
}

function fixedAncestorOf(element: Element, view: Window): HTMLElement | null {
  for (let at: Element | null = element; at; at = genuine(at, 'parentElement')) {
    if (!(at instanceof HTMLElement)) continue;
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}
