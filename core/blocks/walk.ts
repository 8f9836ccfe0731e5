import type { Snapshot } from '../page/snapshot.ts';
import { Styles } from '../page/styles.ts';
import { Gatherer, type Open } from './gather.ts';
import { holdsBlocks, ICON, isControl, isTwinOfFormula, isWithinLine } from './inline.ts';
import { isLayoutTable } from './layout-table.ts';
import { isListing, listingOf, type Setting } from './listing.ts';
import { Places } from './places.ts';
import { ratingOf } from './rating.ts';
import type { SegmentOptions, Segments } from './segments.ts';
import { FIELDS, IN_LINE, INLINE, MEDIA, SKIPPED } from './tags.ts';

/** Decides of each node of a snapshot what it is: words of a line, a container, or something by itself. */
export class Walk {
  readonly #gathered: Gatherer;
  readonly #places: Places;
  readonly #styles: Styles;
  readonly #setting: Setting;
  readonly #data: string[] = [];
  #link: Element | null = null;

  constructor(snapshot: Snapshot, options: SegmentOptions) {
    this.#gathered = new Gatherer(options.isLabel);
    this.#places = new Places(snapshot.elements, options);
    this.#styles = new Styles(snapshot.view);
    this.#setting = { styles: this.#styles, live: element => this.#places.live(element) };
  }

  result(): Segments {
    const { blocks, containers, names, byElement } = this.#gathered;
    const placeOf = (element: Element) => this.#places.of(element);
    return { blocks, containers, names, data: this.#data, byElement, placeOf };
  }

  /** Takes note of a node; answers whether what is in it is to be looked at. */
  enter(node: Node): boolean {
    const { open, line, table } = this.#gathered;
    if (node.nodeType === 3) {
      if (open) this.#addText(node as Text, open);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    this.#places.number(element);
    const tag = element.localName;
    if (!open && tag !== 'body') return this.#enterOutside(element, tag);
    if (SKIPPED.has(tag)) return this.#skip(element, tag);
    if (tag === 'br') {
      line.addBreak(element);
      return false;
    }
    const live = this.#places.live(element);
    if (FIELDS.has(tag)) return this.#addField(element);
    if (MEDIA.has(tag)) return this.#addMedia(element, tag, live);
    if (live) this.#places.unfold(element, live);
    if (tag === 'math' || (table && tag === 'pre')) return this.#addWhole(element);
    if (!table && isListing(element, this.#setting)) return this.#addListing(element, tag, live);
    if (table) return this.#enterCell(element, tag);
    if (tag === 'table' && !isLayoutTable(element)) {
      this.#enterBlock(element, tag, live);
      this.#gathered.table = element;
      return true;
    }
    const isEntered = this.#isInline(element, tag)
      ? this.#enterInline(element, live)
      : this.#enterBlock(element, tag, live);
    return isEntered && !this.#sayRating(element);
  }

  #sayRating(element: Element): boolean {
    const rating = ratingOf(element);
    if (rating === '') return false;
    this.#places.numberInside(element);
    const words = element.ownerDocument.createTextNode(rating);
    element.append(words);
    this.#gathered.line.addText(words, rating, this.#link);
    return true;
  }

  leave(node: Node): void {
    const { open, table, line } = this.#gathered;
    if (node === this.#link) this.#link = null;
    if (node === table) {
      this.#gathered.flush();
      this.#gathered.table = null;
    }
    if (open && node === open.element) this.#gathered.leave(this.#places.last);
    else if (open && node.nodeName.toLowerCase() === 'button') line.addBlank(node);
  }

  #addText(text: Text, { element }: Open): void {
    const { line } = this.#gathered;
    if (text.data.includes('\n') && this.#styles.keepsLines(this.#places.live(element), element)) {
      const lines = text.data.split('\n');
      text.data = lines.pop() ?? '';
      for (const words of lines) {
        const part = text.ownerDocument.createTextNode(words);
        text.before(part);
        line.addText(part, words, this.#link);
        line.addBreak(text.ownerDocument.createElement('br'));
      }
    }
    line.addText(text, text.data, this.#link);
  }

  #enterOutside(element: Element, tag: string): boolean {
    if (tag === 'html') return true;
    this.#places.numberInside(element);
    if (tag === 'head') for (const script of element.getElementsByTagName('script')) this.#noteData(script);
    return false;
  }

  #skip(element: Element, tag: string): boolean {
    if (tag === 'script') this.#noteData(element);
    else this.#places.numberInside(element);
    return false;
  }

  #noteData(script: Element): void {
    if (script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json')
      this.#data.push(script.textContent);
  }

  #addField(element: Element): boolean {
    const { open } = this.#gathered;
    this.#places.numberInside(element);
    const isTyped = !/^(?:hidden|submit|button|image)$/i.test(element.getAttribute('type') ?? '');
    // What nobody sees asks nobody for anything.
    if (isTyped && open && !open.hidden) open.fields += 1;
    return false;
  }

  #addMedia(element: Element, tag: string, live: Element | undefined): boolean {
    const { open, line, table } = this.#gathered;
    this.#places.numberInside(element);
    if (tag === 'noscript' && !/<img/i.test(element.textContent) && !element.getElementsByTagName('img')[0])
      return false;
    if (open && (open.hidden || this.#styles.lookOf(live, element) === 'hidden') && tag !== 'noscript') return false;
    const isInLine = IN_LINE.has(tag) || table;
    if (!isInLine) this.#gathered.flush();
    // A sign weighs nothing: it may be drawn beside every word of a menu.
    line.addMedia(element, this.#link, tag === 'svg' || tag === 'noscript' ? 0 : 1);
    if (!isInLine) this.#gathered.flush('media');
    return false;
  }

  #addWhole(element: Element): boolean {
    this.#places.numberInside(element);
    this.#gathered.line.addText(element, element.textContent, this.#link);
    return false;
  }

  #addListing(element: Element, tag: string, live: Element | undefined): boolean {
    this.#places.numberInside(element);
    const listing = listingOf(element, this.#setting);
    this.#enterBlock(element, tag, live);
    if (listing !== element) this.#places.standFor(listing, element);
    this.#gathered.line.addText(listing, listing.textContent, this.#link);
    this.#gathered.flush('code');
    return false;
  }

  #enterCell(element: Element, tag: string): boolean {
    if (!INLINE.has(tag)) this.#gathered.line.addGap(element);
    if (tag === 'a' && element.hasAttribute('href')) this.#link ??= element;
    return true;
  }

  #isInline(element: Element, tag: string): boolean {
    const { line, open } = this.#gathered;
    const around = open?.tag ?? '';
    if (tag === 'button') return line.hasWords || /^(?:h[1-6]|dt|summary|legend)$/.test(around);
    if (tag.includes('-')) return isWithinLine(element, line, around);
    return INLINE.has(tag) && !(tag === 'a' && holdsBlocks(element));
  }

  #enterInline(element: Element, live: Element | undefined): boolean {
    const { open, line } = this.#gathered;
    const look = open?.hidden ? 'inline' : this.#styles.lookOf(live, element);
    if (look === 'block') return this.#enterBlock(element, element.localName, live);
    // The words of a drawn formula are there for the ear; the formula itself may be there for nobody else.
    const isUnseen = look === 'hidden' || (look === 'clipped' && !element.getElementsByTagName('math')[0]);
    if (isUnseen || isTwinOfFormula(element) || ICON.test(element.getAttribute('class') ?? '')) {
      this.#places.numberInside(element);
      return false;
    }
    if (isControl(element)) this.#link ??= element;
    if (element.localName === 'button') line.addBlank(element);
    return true;
  }

  #enterBlock(element: Element, tag: string, live: Element | undefined): boolean {
    const parent = this.#gathered.open;
    const open = this.#gathered.enter(element, tag, this.#places.of(element));
    open.hidden = parent?.hidden || (tag === 'body' ? '' : this.#styles.hides(live, element));
    if (isControl(element)) this.#link ??= element;
    if (tag === 'hr') {
      this.#gathered.line.addMedia(element, null, 0);
      this.#gathered.flush('rule');
    }
    return true;
  }
}
