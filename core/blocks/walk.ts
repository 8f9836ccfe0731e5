import type { Snapshot } from '../page/snapshot.ts';
import { Styles } from '../page/styles.ts';
import { Gatherer } from './gather.ts';
import { holdsPicture, isControl, isInitial, isInline, isNote, isTwinOfFormula, isUnsaid } from './inline.ts';
import { isListing, type Setting } from './is-listing.ts';
import { isLayoutTable } from './layout-table.ts';
import { splitOff } from './lines-of-text.ts';
import type { listingOf } from './listing.ts';
import { Places } from './places.ts';
import { ratingOf } from './rating.ts';
import type { SegmentOptions, Segments } from './segments.ts';
import { stepsThrough, type Visitor } from './steps.ts';
import { FIELDS, IN_LINE, INLINE, MEDIA, SKIPPED } from './tags.ts';

/** No parser nests deeper than 512 levels. */
const DEEPEST = 1000;

/** Decides of each node of a snapshot what it is: words of a line, a container, or something by itself. */
export class Walk implements Visitor {
  readonly #gathered: Gatherer;
  readonly places: Places;
  readonly #styles: Styles;
  readonly #setting: Setting;
  /** One that has been met, and is to be added before the walk goes on. */
  listing: Element | null = null;
  #link: Element | null = null;
  /** What stands beside the open paragraph, to be told behind it. */
  readonly #notes: Element[] = [];
  /** Those that are open. */
  readonly #buttons: Element[] = [];
  #isInNote = false;

  constructor(snapshot: Snapshot, options: SegmentOptions) {
    this.#gathered = new Gatherer(options.isLabel);
    this.places = new Places(snapshot.elements, options);
    this.#styles = new Styles(snapshot.view);
    this.#setting = { styles: this.#styles, live: element => this.places.live(element) };
  }

  get isWaiting(): boolean {
    return this.listing !== null || this.places.hosts.length > 0;
  }

  result(): Segments {
    const { blocks, containers, names, byElement } = this.#gathered;
    return { blocks, containers, names, byElement, placeOf: element => this.places.of(element) };
  }

  /** Takes note of a node; answers whether what is in it is to be looked at. */
  enter(node: Node, depth = 0): boolean {
    const { open, line, table } = this.#gathered;
    if (node.nodeType === 3) {
      if (open) this.#addText(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const place = this.places.number(element);
    if (depth === DEEPEST) this.places.fill(element, element.textContent);
    const tag = element.localName;
    if (tag === 'button') this.#buttons.push(element);
    if (!open && tag !== 'body') return tag === 'html' || this.#pass(element);
    if (SKIPPED.has(tag)) return this.#pass(element);
    if (tag === 'br') return line.addBreak(element);
    const live = this.places.live(element, place);
    if (FIELDS.has(tag)) return this.#addField(element);
    if (MEDIA.has(tag)) return this.#addMedia(element, tag, live);
    if (live && this.places.isHost(tag, live) && !this.places.unfold(element, live)) return false;
    if (tag === 'math' || (table && tag === 'pre')) {
      line.addText(element, element.textContent, this.#link);
      return this.#pass(element);
    }
    if (table) return this.#enterCell(element, tag, live);
    if (!this.#isInNote && isListing(element, this.#setting)) {
      this.listing = element;
      return false;
    }
    if (tag === 'table' && !isLayoutTable(element)) {
      this.#enterBlock(element, tag, live);
      this.#gathered.table = element;
      return true;
    }
    const isEntered = isInline(element, line, open?.tag ?? '')
      ? this.#enterInline(element, live)
      : this.#enterBlock(element, tag, live);
    const rating = isEntered ? ratingOf(element) : '';
    if (rating !== '') this.places.fill(element, rating);
    return isEntered;
  }

  leave(node: Node): void {
    const { open, table, line } = this.#gathered;
    const isButton = node === this.#buttons.at(-1);
    if (isButton) this.#buttons.pop();
    if (node === this.#link) this.#link = null;
    if (node === table) {
      this.#gathered.flush();
      this.#gathered.table = null;
    }
    if (open && node === open.element) {
      this.#gathered.leave(this.places.last);
      for (const note of this.#notes.splice(0)) this.#addNote(note);
    } else if (open && isButton) line.addBlank(node);
  }

  #addText(text: Text): void {
    const { line, table } = this.#gathered;
    const { data } = text;
    const around = text.parentElement;
    // Between two boxes there is nothing to be said.
    if (line.isEmpty && data.trim() === '') return;
    // Nor is there a line between two cells.
    if (around && /\n/.test(table ? data.trim() : data) && this.#styles.keepsLines(this.places.live(around), around))
      for (const [part, end] of splitOff(text)) {
        line.addText(part, part.data, this.#link);
        line.addBreak(end);
      }
    line.addText(text, text.data, this.#link);
  }

  #addNote(note: Element): void {
    this.#isInNote = true;
    this.#enterBlock(note, 'aside', this.places.live(note));
    const enter = (node: Node) => node === note || this.enter(node);
    for (const _ of stepsThrough(note, { enter, leave: node => this.leave(node) }));
    this.#isInNote = false;
  }

  /** Goes by what is in an element. */
  #pass(element: Element): boolean {
    this.places.numberInside(element);
    return false;
  }

  #addField(element: Element): boolean {
    const { open } = this.#gathered;
    const isTyped = !/^(?:hidden|submit|button|image)$/i.test(element.getAttribute('type') ?? '');
    // What nobody sees asks nobody for anything.
    if (isTyped && open && !open.hidden) open.fields += 1;
    return this.#pass(element);
  }

  #addMedia(element: Element, tag: string, live: Element | undefined): boolean {
    const { open, line, table } = this.#gathered;
    this.#pass(element);
    if (tag === 'noscript' && !holdsPicture(element)) return false;
    if (open && (open.hidden || this.#styles.lookOf(live, element) === 'hidden') && tag !== 'noscript') return false;
    if (tag === 'svg' && isTwinOfFormula(element)) return false;
    const isInLine = IN_LINE.has(tag) || table;
    if (!isInLine) this.#gathered.flush();
    // A sign weighs nothing: it may be drawn beside every word of a menu.
    line.addMedia(element, this.#link, tag === 'svg' || tag === 'noscript' ? 0 : 1);
    if (!isInLine) this.#gathered.flush('media');
    return false;
  }

  /** Adds a listing that has been met, as `write` writes it. */
  addListing(element: Element, write?: typeof listingOf): void {
    this.listing = null;
    this.places.numberInside(element);
    const listing = write?.(element, this.#setting) ?? element;
    this.#enterBlock(element, element.localName, this.places.live(element));
    this.places.standFor(listing, element);
    this.#gathered.line.addText(listing, listing.textContent, this.#link);
    this.#gathered.flush('code');
  }

  #enterCell(element: Element, tag: string, live: Element | undefined): boolean {
    if (!INLINE.has(tag)) this.#gathered.line.addGap(element);
    else {
      const look = this.#styles.lookOf(live, element);
      if (isUnsaid(element, look)) this.places.fill(element, '');
      if (look === 'block' && element.previousElementSibling) element.before(element.ownerDocument.createElement('br'));
    }
    if (tag === 'a' && element.hasAttribute('href')) this.#link ??= element;
    return true;
  }

  #enterInline(element: Element, live: Element | undefined): boolean {
    const { open, line } = this.#gathered;
    const look = open?.hidden ? 'inline' : this.#styles.lookOf(live, element);
    if (look === 'beside' && line.hasWords && !this.#isInNote && isNote(element)) {
      this.#notes.push(element);
      return this.#pass(element);
    }
    if ((look === 'block' || look === 'beside') && !isInitial(element))
      return this.#enterBlock(element, element.localName, live);
    if (isUnsaid(element, look, open?.tag)) return this.#pass(element);
    if (isControl(element)) this.#link ??= element;
    line.setApart(element, look);
    return true;
  }

  #enterBlock(element: Element, tag: string, live: Element | undefined): boolean {
    const parent = this.#gathered.open;
    const open = this.#gathered.enter(element, tag, this.places.of(element));
    open.hidden = parent?.hidden || (tag === 'body' ? '' : this.#styles.hides(live, element));
    if (isControl(element)) this.#link ??= element;
    if (tag === 'hr') {
      this.#gathered.line.addMedia(element, null, 0);
      this.#gathered.flush('rule');
    }
    return true;
  }
}
