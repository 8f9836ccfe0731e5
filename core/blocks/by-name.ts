import type { Subject } from './block.ts';

/**
 * Tokens that say what a theme or a builder thinks of the page, and mostly nothing of the element: a part of one is no
 * name, and where WordPress lists all that it knows of a post, the whole is none either.
 */
const STATE =
  /^(?:(?:category|tag|author|post|type|status|format|has|is|no|not|js|wp-elements|elementor-element)-|ez-toc)/;
const POSTED = /(?:^|\s)(?:post-\d+|hentry)(?=\s|$)/;
const HEADING = /^h[1-6]$/;
/** Longer names are somebody's data, and looking through them costs more than they could tell. */
const LONGEST = 600;

/** The class tokens and the id of an element, shared by all elements that have the same. */
export interface Names {
  /** Lower case; the state classes of themes are left out. */
  readonly tokens: readonly string[];
  /** The words that those are made of: `c-newsletterBox__form` gives c, newsletter, box, form. */
  readonly parts: ReadonlySet<string>;
  /** The tokens without those that hold a digit, in order: what siblings in kind share. */
  readonly kin: string;
  readonly bearers: Subject[];
}

export const NAMELESS: Names = { tokens: [], parts: new Set(), kin: '', bearers: [] };

/** Finds subjects by their names; each name is asked once, however many bear it. */
export class NameIndex {
  readonly #known = new Map<string, Names>();
  readonly #byToken = new Map<string, Names[]>();
  readonly #byPart = new Map<string, Names[]>();

  /** The names of an element. */
  of(element: Element, tag: string): Names {
    const classes = element.getAttribute('class');
    const id = HEADING.test(tag) ? null : element.getAttribute('id');
    if (!classes && !id) return NAMELESS;
    const key = `${classes ?? ''} ${id ?? ''}`.slice(0, LONGEST);
    const known = this.#known.get(key);
    if (known) return known;
    const names = readNames(key);
    this.#known.set(key, names);
    for (const token of names.tokens) push(this.#byToken, token, names);
    for (const part of names.parts) push(this.#byPart, part, names);
    return names;
  }

  /** Those of whose tokens one passes. */
  withToken(passes: (token: string) => boolean): Subject[] {
    const found = new Set<Names>();
    for (const [token, bearers] of this.#byToken) if (passes(token)) for (const names of bearers) found.add(names);
    return [...found].flatMap(({ bearers }) => bearers);
  }

  /** Those whose names are made of one of these words, among others. */
  withPart(parts: Iterable<string>): Subject[] {
    const found = new Set<Names>();
    for (const part of parts) for (const names of this.#byPart.get(part) ?? []) found.add(names);
    return [...found].flatMap(({ bearers }) => bearers);
  }
}

function push(index: Map<string, Names[]>, key: string, names: Names): void {
  const list = index.get(key);
  if (list) list.push(names);
  else index.set(key, [names]);
}

function readNames(key: string): Names {
  const isPost = POSTED.test(key);
  const all = key.split(/\s+/).filter(Boolean);
  const named = all.filter(token => !STATE.test(token));
  const parts = named.flatMap(token =>
    token
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
  return {
    tokens: (isPost ? named : all).map(token => token.toLowerCase()),
    parts: new Set(parts),
    kin: all.filter(token => !/\d/.test(token)).join(' '),
    bearers: [],
  };
}
