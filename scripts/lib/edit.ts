/** One place in a package's code that our builds do without, or do in another way. */
export interface Edit {
  /** How the file's path ends. */
  readonly file: string;
  /** What stands there once, and only once. */
  readonly from: string;
  /** Where the place ends, when all up to here is meant: this itself stays. */
  readonly upTo?: string;
  readonly to: string;
}

/** How the edits of one file are written: one place for another, or all from a place up to the next. */
export function editsOf(file: string) {
  return {
    swap: (from: string, to: string): Edit => ({ file, from, to }),
    cut: (from: string, upTo: string, to = ''): Edit => ({ file, from, upTo, to }),
  };
}

/** The code of a file with its edits made. A package that has changed stops the build: look at it anew. */
export function edited(id: string, code: string, edits: readonly Edit[]): string {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  return edits.filter(edit => path.endsWith(`/${edit.file}`)).reduce(make, code);
}

function make(code: string, { file, from, upTo, to }: Edit): string {
  const start = code.indexOf(from);
  const end = upTo === undefined ? start + from.length : code.indexOf(upTo, start + from.length);
  if (start < 0 || end < 0 || code.indexOf(from, start + 1) >= 0)
    throw new Error(
      `${file} has changed: ${JSON.stringify(from)} is not there once. Look at it anew, for its writes of innerHTML first, and mend the edits in scripts/lib.`,
    );
  return code.slice(0, start) + to + code.slice(end);
}
