import { parseJson } from '../text/json.ts';

/** Markup of a page's own data (characters); more than this describes no article. */
const LONGEST = 400_000;
/** Data that nest deeper describe no article either. */
const DEEPEST = 8;
/** The names (schema.org) whose texts are asked for. */
const ASKED = new Set(['articleBody', 'headline', 'datePublished', 'recipeIngredient', 'name', 'alternativeHeadline']);
/** Class and id selectors only, as the standard asks for. */
const SELECTOR = /^[.#][\w-]+$/;
const WORK = /(?:Article|Posting|Report|Review|Recipe|WebPage|CreativeWork|HowTo|Story)$/i;

/**
 * What a page's own data (schema.org in JSON-LD) say of it, read once. They are often cut short, stale or somebody
 * else's: good for checking what was found, never for showing it.
 */
export interface StructuredData {
  /** All texts under a name, in order. */
  texts(name: string): readonly string[];
  /** Names of the writers of an article. */
  readonly authors: readonly string[];
  /** Class and id selectors of the parts that are paid for (`isAccessibleForFree` with `hasPart`). */
  readonly paid: readonly string[];
}

/** Reads the markup of the page's data; broken markup says nothing. */
export function readStructuredData(sources: readonly string[]): StructuredData {
  const texts = new Map<string, string[]>();
  const authors = new Set<string>();
  const paid = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    if ('isAccessibleForFree' in value && /^false$/i.test(String(value.isAccessibleForFree)))
      for (const part of 'cssSelector' in value ? [value.cssSelector].flat() : [])
        if (typeof part === 'string' && SELECTOR.test(part.trim())) paid.add(part.trim());
    if ('author' in value && WORK.test(typeOf(value))) for (const name of namesIn(value.author)) authors.add(name);
    for (const [name, inner] of Object.entries(value)) {
      if (ASKED.has(name)) for (const text of [inner].flat()) if (typeof text === 'string') push(texts, name, text);
      visit(inner, depth + 1);
    }
  };
  for (const source of sources) if (source.length <= LONGEST) visit(parseJson(source), 0);
  return {
    texts: name => texts.get(name) ?? [],
    authors: [...authors],
    paid: [...paid],
  };
}

function push(texts: Map<string, string[]>, name: string, text: string): void {
  const known = texts.get(name);
  if (known) known.push(text);
  else texts.set(name, [text]);
}

function typeOf(value: object): string {
  return '@type' in value ? String([value['@type']].flat()[0]) : '';
}

function namesIn(author: unknown): string[] {
  return [author].flat().flatMap(person => {
    if (typeof person === 'string') return person.trim() ? [person.trim()] : [];
    const name: unknown = typeof person === 'object' && person !== null ? Reflect.get(person, 'name') : undefined;
    return [name].flat().filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  });
}
