import type { Measure } from './measure.ts';

/**
 * Tokens that say what a theme or a builder thinks of the page, and mostly nothing of the element: a part of one is no
 * name, and where WordPress lists all that it knows of a post, the whole is none either.
 */
const STATE =
  /^(?:(?:category|tag|author|post|type|status|format|has|is|no|not|js|wp-elements|elementor-element)-|ez-toc)/;
const POSTED = /(?:^|\s)(?:post-\d+|hentry)(?=\s|$)/;
const HEADING = /^h[1-6]$/;

/** One class token or id, and all sets of names that it is in. */
interface Token {
  readonly lower: string;
  readonly isState: boolean;
  /** The words that it is made of, parted when somebody asks for them. */
  readonly parts: readonly string[];
  readonly names: Names[];
}

/** The class tokens and the id of an element, shared by all elements that have the same. */
export interface Names {
  readonly tokens: readonly string[];
  readonly parts: ReadonlySet<string>;
  readonly measures: Measure[];
}

export const NAMELESS: Names = { tokens: [], parts: new Set(), measures: [] };

/** Finds elements by their names; each name is asked once, however many elements have it. */
export class NameIndex {
  readonly #names = new Map<string, Names>();
  readonly #tokens = new Map<string, Token>();

  /** The names of an element, which are entered for it. */
  enter(measured: Measure): Names | undefined {
    const { element } = measured;
    const classes = element.getAttribute('class');
    const id = HEADING.test(measured.name) ? null : element.getAttribute('id');
    if (!classes && !id) return undefined;
    const key = `${classes ?? ''} ${id ?? ''}`;
    let names = this.#names.get(key);
    if (!names) {
      names = this.#read(key);
      this.#names.set(key, names);
    }
    names.measures.push(measured);
    return names;
  }

  /** What has a token that fits the pattern. */
  named(pattern: RegExp): Measure[] {
    return this.#under(({ lower }) => pattern.test(lower));
  }

  /** What has a token that is made of one of these words, among others. */
  namedWith(parts: readonly string[]): Measure[] {
    return this.#under(token => parts.some(part => token.lower.includes(part) && token.parts.includes(part)));
  }

  #under(fits: (token: Token) => boolean): Measure[] {
    const found: Measure[] = [];
    for (const token of this.#tokens.values()) {
      if (fits(token)) for (const names of token.names) for (const measured of names.measures) found.push(measured);
    }
    return found;
  }

  #read(key: string): Names {
    const tokens: Token[] = [];
    const isPost = POSTED.test(key);
    for (const name of key.split(/\s+/))
      if (name !== '' && !(isPost && STATE.test(name))) tokens.push(this.#tokenOf(name));
    const names = toNames(tokens);
    for (const token of tokens) token.names.push(names);
    return names;
  }

  #tokenOf(name: string): Token {
    let token = this.#tokens.get(name);
    if (!token) {
      token = toToken(name);
      this.#tokens.set(name, token);
    }
    return token;
  }
}

function toToken(name: string): Token {
  const isState = STATE.test(name);
  let parts: readonly string[] | undefined;
  return {
    lower: name.toLowerCase(),
    isState,
    get parts() {
      parts ??= isState
        ? []
        : name
            .replace(/([a-z])([A-Z])/g, '$1-$2')
            .toLowerCase()
            .split(/[^a-z0-9]+/);
      return parts;
    },
    names: [],
  };
}

function toNames(tokens: readonly Token[]): Names {
  let parts: ReadonlySet<string> | undefined;
  return {
    tokens: tokens.filter(({ isState }) => !isState).map(({ lower }) => lower),
    get parts() {
      parts ??= new Set(tokens.flatMap(token => token.parts));
      return parts;
    },
    measures: [],
  };
}
