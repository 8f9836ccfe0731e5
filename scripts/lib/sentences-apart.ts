import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';

const CORE = resolve(import.meta.dirname, '../../core');
/** Where the background finds all of them. */
const PHRASES = '/core/rules/labels/phrases.ts';
/** How a list is written. */
const WRITTEN = /\bconst (\w+) = sentences\([[{]/;
const CALLED = /\bsentences\([[{]/g;

/** A list of sentences as it is written. Its name is that of its file and of the constant, and stays when others come. */
export interface Written {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lists of sentences in a file: of each `const X = sentences(…)` what stands in the brackets. */
export function listsIn(file: string, code: string): Written[] {
  if (!WRITTEN.test(code)) return [];
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: Written[] = [];
  visit(program, node => {
    if (node.type !== 'VariableDeclarator' || !isNode(node.init) || !isNode(node.id)) return;
    const { callee, arguments: given } = node.init;
    const own = isNode(callee) && callee.name === 'sentences' && Array.isArray(given) ? given[0] : undefined;
    if (!isNode(own) || typeof own.start !== 'number' || typeof own.end !== 'number') return;
    const name = `${basename(file, '.ts')} ${node.id.name}`;
    found.push({ name, start: own.start, end: own.end, text: code.slice(own.start, own.end) });
  });
  if (found.length !== code.match(CALLED)?.length)
    throw new Error(`${file} has sentences that no constant of their own holds: const X = sentences(…)`);
  return found;
}

/** All lists of sentences that there are. */
export function allLists(): Written[] {
  return readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .toSorted()
    .flatMap(name => listsIn(name, readFileSync(join(CORE, name), 'utf8')));
}

/** A file's code with the name of each list in its place. */
export function withNames(file: string, code: string): string {
  return listsIn(file, code).reduceRight(
    (text, { name, start, end }) => `${text.slice(0, start)}'${name}'${text.slice(end)}`,
    code,
  );
}

/** The module with all lists by their names. */
export function phrases(): string {
  return `export const PHRASES = {${allLists()
    .map(({ name, text }) => `'${name}': ${text}`)
    .join(',\n')}};`;
}

/** The Vite plugin for the reader's own build: it carries no sentences, and the background always hands them in. */
export function sentencesApart(): Plugin {
  return {
    name: 'clearstory:sentences-apart',
    enforce: 'pre',
    transform(code, id) {
      const text = withNames(id, code);
      return text === code ? undefined : { code: text, map: null };
    },
  };
}

/** The Vite plugin for whoever hands them in. */
export function sentencesAtHand(): Plugin {
  return {
    name: 'clearstory:sentences-at-hand',
    enforce: 'pre',
    load: id => (id.replaceAll('\\', '/').endsWith(PHRASES) ? phrases() : undefined),
  };
}

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly id?: unknown;
  readonly init?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (isNode(value)) look(value);
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner, look);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
