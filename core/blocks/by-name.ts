import { headOf, type TokenTest } from '../lexicon/tokens.ts';

/**
 * Tokens that say what a theme or a builder thinks of the page, and mostly nothing of the element: a part of one is no
 * name, and where WordPress lists all that it knows of a post, the whole is none either.
 */
export const STATE =
  /^(?:(?:category|tag|author|post|type|status|format|has|is|no|not|js|wp-elements|elementor-element)-|ez-toc)/;
export const POSTED = /(?:^|\s)(?:post-\d+|hentry)(?=\s|$)/;
const HEADING = /^h[1-6]$/;
/** Longer names are somebody's data, and looking through them costs more than they could tell. */
const LONGEST = 600;
const BLANKS = /\s+/;

/** One class token or id. */
interface Token<Bearer> {
  /** Lower case. */
  readonly text: string;
  /** What a theme thinks of the page: no name of the element. */
  readonly isState: boolean;
  readonly hasDigit: boolean;
  readonly bearers: Names<Bearer>[];
  readonly index: number;
  parts: readonly string[] | undefined;
}

/** The class tokens and the id of an element, shared by all elements that have the same. */
export class Names<Bearer> {
  /** Those who bear them: containers, and blocks that an inline element holds whole. */
  readonly bearers: Bearer[] = [];
  readonly #tokens: readonly Token<Bearer>[];
  #parts: ReadonlySet<string> | undefined;
  #kin: string | undefined;

  constructor(tokens: readonly Token<Bearer>[]) {
    this.#tokens = tokens;
    for (const token of tokens) token.bearers.push(this);
  }

  /** Lower case. */
  get tokens(): readonly string[] {
    return this.#tokens.map(({ text }) => text);
  }

  /** The words that the tokens are made of: `c-newsletterBox__form` gives c, newsletter, box, form. */
  get parts(): ReadonlySet<string> {
    this.#parts ??= new Set(this.#tokens.flatMap(partsOf));
    return this.#parts;
  }

  /** Whether they are made of one of these words, among others. */
  isMadeOf(words: ReadonlySet<string>): boolean {
    for (const part of this.parts) if (words.has(part)) return true;
    return false;
  }

  /** The tokens without those that hold a digit, in order: what siblings in kind share. */
  get kin(): string {
    this.#kin ??= this.#tokens.flatMap(({ text, hasDigit }) => (hasDigit ? [] : text)).join(' ');
    return this.#kin;
  }
}

export const NAMELESS = new Names<never>([]);

/** Finds subjects by their names; each name is asked once, however many bear it. */
export class NameIndex<Bearer> {
  readonly #known = new Map<string, Names<Bearer>>();
  readonly #tokens = new Map<string, Token<Bearer>>();
  readonly #byHead = new Map<string, Token<Bearer>[]>();

  /** The names of an element. */
  of(element: Element, tag: string): Names<Bearer> {
    const classes = element.getAttribute('class');
    const id = HEADING.test(tag) ? null : element.getAttribute('id');
    if (!classes && !id) return NAMELESS;
    const key = id ? `${classes ?? ''} ${id}` : (classes ?? '');
    let names = this.#known.get(key);
    if (!names) {
      names = new Names(this.#read(key.slice(0, LONGEST)));
      this.#known.set(key, names);
    }
    return names;
  }

  /** Those of whose tokens one passes. */
  withToken(passes: TokenTest): Bearer[] {
    const tokens = passes.heads
      ? [...passes.heads].flatMap(head => this.#byHead.get(head) ?? [])
      : [...this.#tokens.values()];
    return bearersOf(tokens.filter(token => passes(token.text)).sort((one, other) => one.index - other.index));
  }

  /** Those whose names are made of one of these words, among others. */
  withPart(parts: Iterable<string>): Bearer[] {
    const wanted = [...parts];
    const isMadeOf = (token: Token<Bearer>) =>
      wanted.some(part => token.text.includes(part) && partsOf(token).includes(part));
    return bearersOf([...this.#tokens.values()].filter(isMadeOf));
  }

  #read(key: string): Token<Bearer>[] {
    const tokens: Token<Bearer>[] = [];
    const isPost = POSTED.test(key);
    for (const name of key.split(BLANKS)) {
      if (name === '') continue;
      const token = this.#tokens.get(name) ?? this.#add(name);
      if (!isPost || !token.isState) tokens.push(token);
    }
    return tokens;
  }

  #add(name: string): Token<Bearer> {
    const token: Token<Bearer> = {
      text: name.toLowerCase(),
      isState: STATE.test(name),
      hasDigit: /\d/.test(name),
      bearers: [],
      index: this.#tokens.size,
      parts: undefined,
    };
    // Where a name changes case, a word begins.
    if (token.text !== name)
      token.parts = token.isState ? [] : split(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
    this.#tokens.set(name, token);
    const head = headOf(token.text);
    const alike = this.#byHead.get(head);
    if (alike) alike.push(token);
    else this.#byHead.set(head, [token]);
    return token;
  }
}

function bearersOf<Bearer>(tokens: readonly Token<Bearer>[]): Bearer[] {
  return [...new Set(tokens.flatMap(({ bearers }) => bearers))].flatMap(({ bearers }) => bearers);
}

function partsOf(token: Token<unknown>): readonly string[] {
  token.parts ??= token.isState ? [] : split(token.text);
  return token.parts;
}

function split(name: string): string[] {
  return name.split(/[^a-z0-9]+/).filter(Boolean);
}
