import { parseSync, Visitor } from 'vite';
import { shippedSources } from './sources.ts';

/** A regular expression as it is written in our own code. */
export interface Pattern {
  /** The file, and the pattern itself. */
  readonly where: string;
  readonly path: string;
  readonly regex: RegExp;
}

/** All patterns that are written out in the files whose path fits. */
export function patternsIn(files: RegExp): Pattern[] {
  return shippedSources()
    .filter(({ path }) => files.test(path))
    .flatMap(({ path, text }) => patternsOf(text).map(regex => ({ where: `${path}: ${regex}`, path, regex })));
}

function patternsOf(text: string): RegExp[] {
  const found: RegExp[] = [];
  const visitor = new Visitor({
    Literal: node => {
      if ('regex' in node) found.push(new RegExp(node.regex.pattern, node.regex.flags));
    },
  });
  visitor.visit(parseSync('source.tsx', text).program);
  return found;
}
