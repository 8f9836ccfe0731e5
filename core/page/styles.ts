/** `''` seen; `styled` by a style; `clipped` there for the ear alone; `marked` by an attribute (`hidden`, `inert`). */
export type Hidden = '' | 'styled' | 'clipped' | 'marked';

/** How an element within a line stands there; an `item` is set beside others in a row. */
export type InlineLook = 'inline' | 'item' | 'block' | 'beside' | 'hidden' | 'clipped';

/** Displays that put a box on a line of its own, whatever its element is. */
const OWN_LINE = /^(?:block|flex|grid|table|list-item|flow-root)$/;

interface Setting {
  readonly keepsLines: boolean;
  readonly isClipped: boolean;
  /** Asked for the rest, which hardly anybody asks for. */
  readonly style?: CSSStyleDeclaration;
}

const PLAIN: Setting = { keepsLines: false, isClipped: false };
/** What is one line by its element, also where it is laid out as a row. */
const LINE = /^(?:h[1-6]|p|li|d[td]|t[dh]|summary|figcaption)$/;
const NAMES = ['class', 'style', 'hidden', 'id'];

/** Whether no words stand right beside an element: it may be a line of its own. */
function standsAlone({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].every(beside => beside?.nodeType !== 3 || beside.textContent?.trim() === '');
}

/**
 * What only the page's styles can tell. It is asked of the live page: block by block for visibility, and for the rest
 * once for all elements of the same names in boxes of the same names, up to the root: a menu's links are set otherwise
 * than those in a sentence. Without a window no style applies, and attributes alone decide.
 */
export class Styles {
  readonly #view: (Window & typeof globalThis) | null;
  readonly #inline = new Map<number, InlineLook>();
  readonly #settings = new Map<number, Setting>();
  /** All ways from the root by names, numbered, and that of each element. */
  readonly #ways = new Map<string, number>();
  readonly #wayOf = new Map<Element, number>();

  constructor(view: (Window & typeof globalThis) | null) {
    this.#view = view;
  }

  /** Whether a block is kept from sight. `live` is its element in the page, `copy` the one in the snapshot. */
  hides(live: Element | undefined, copy: Element): Hidden {
    if (this.#view && live) {
      if (this.#isUnseen(live)) return 'styled';
      // A title in a drawing is written for the ear, and is the title.
      return copy.localName !== 'h1' && this.#settingOf(live, copy).isClipped ? 'clipped' : '';
    }
    return isMarkedHidden(copy) ? 'marked' : '';
  }

  /** How an inline element stands in its line. */
  lookOf(live: Element | undefined, copy: Element): InlineLook {
    const isBare = !copy.hasAttributes();
    if (isBare && copy.localName !== 'details' && !standsAlone(copy)) return 'inline';
    if (!this.#view || !live) return isMarkedHidden(copy) ? 'hidden' : 'inline';
    const way = this.#wayTo(copy);
    const look = this.#inline.get(way) ?? this.#readLook(live);
    this.#inline.set(way, look);
    return look === 'block' && this.#isInRow(live, copy) ? 'item' : look;
  }

  /** Whether an element is set as a block only because what it stands in is laid out in a row: a link with a sign. */
  #isInRow({ parentElement }: Element, copy: Element): boolean {
    const { style } = parentElement && copy.parentElement ? this.#settingOf(parentElement, copy.parentElement) : PLAIN;
    if (/^inline-(?:flex|grid)$/.test(style?.display ?? '')) return true;
    const isRow = style?.display === 'flex' && style.flexDirection.startsWith('row');
    return isRow && (!standsAlone(copy) || LINE.test(parentElement?.localName ?? ''));
  }

  /** Whether the line ends in an element's text are shown as such. */
  keepsLines(live: Element | undefined, copy: Element): boolean {
    return this.#settingOf(live, copy).keepsLines;
  }

  /** Whether an element's text is set in the letters of a typewriter, as programs are. */
  isMono(live: Element | undefined, copy: Element): boolean {
    const { style } = this.#settingOf(live, copy);
    return style !== undefined && /mono|courier|consolas|menlo/i.test(style.fontFamily);
  }

  /** Whether an element's text cannot be marked, as numbers and prompts beside a program. */
  isUnselectable(live: Element | undefined, copy: Element): boolean {
    return this.#settingOf(live, copy).style?.userSelect === 'none';
  }

  /** What styles go by, mostly: the names of an element and of all around it, as a number. */
  #wayTo(copy: Element): number {
    const steps: Element[] = [];
    let around: Element | null = copy;
    for (; around && !this.#wayOf.has(around); around = around.parentElement) steps.push(around);
    let way = around ? this.#wayOf.get(around) : -1;
    for (let step = steps.pop(); step; step = steps.pop()) {
      let names = `${way}>${step.localName}`;
      if (step.hasAttributes()) for (const name of NAMES) names += ` ${step.getAttribute(name) ?? ''}`;
      way = this.#ways.get(names) ?? this.#ways.size;
      this.#ways.set(names, way);
      this.#wayOf.set(step, way);
    }
    return way ?? -1;
  }

  #settingOf(live: Element | undefined, copy: Element): Setting {
    if (!this.#view || !live) return PLAIN;
    const way = this.#wayTo(copy);
    let setting = this.#settings.get(way);
    if (!setting) {
      const style = this.#view.getComputedStyle(live);
      setting = { keepsLines: /^(?:pre|break)/.test(style.whiteSpace), isClipped: isClipped(style), style };
      this.#settings.set(way, setting);
    }
    return setting;
  }

  /** Asks `checkVisibility`, which brings styles up to date once and lays nothing out. */
  #isUnseen(live: Element): boolean {
    // From the prototype: a form's own names may be the page's controls.
    if (Element.prototype.checkVisibility.call(live, { visibilityProperty: true })) return false;
    const style = this.#view?.getComputedStyle(live);
    // No box is not enough: `display: contents` has none, and neither has what a closed `<details>` holds.
    return style?.display === 'none' || style?.visibility === 'hidden';
  }

  #readLook(live: Element): InlineLook {
    const style = this.#view?.getComputedStyle(live);
    if (!style) return 'inline';
    const { display, visibility, position } = style;
    if (display === 'none' || visibility === 'hidden') return 'hidden';
    if (isClipped(style, 'inline')) return 'clipped';
    if (!OWN_LINE.test(display)) return 'inline';
    return style.float === 'none' && position !== 'absolute' ? 'block' : 'beside';
  }
}

/** Scaled to nothing, or moved far away. */
const GONE = /^matrix\(0, 0, 0, 0|-\d{4}/;

/** The ways in which pages write for the ear alone: clipped to nothing, a pixel small, far off the page, seen through. */
function isClipped(style: CSSStyleDeclaration, inLine?: 'inline'): boolean {
  const isApart = /^(?:absolute|fixed)$/.test(style.position);
  if (!isApart && !inLine) return false;
  const { clip, clipPath, overflow, width, height, left, top, right, transform, textIndent } = style;
  // Of an animation, words wait in their line until they are seen.
  if (inLine && ((isApart && style.opacity === '0') || style.fontSize === '0px')) return true;
  if (overflow !== 'visible' && [width, height][inLine ? 'some' : 'every'](size => /^[01]px$/.test(size))) return true;
  if (/rect\((?:0|1px)/.test(clip) || /inset\((?:50|100)%|circle\(0|polygon\(0/.test(clipPath)) return true;
  return GONE.test(transform) || [left, top, right, textIndent].some(way => Number.parseFloat(way) < -900);
}

function isMarkedHidden(copy: Element): boolean {
  const style = copy.getAttribute('style');
  return (
    copy.hasAttribute('hidden') ||
    (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}
