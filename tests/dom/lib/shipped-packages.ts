import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { edited } from '../../../scripts/lib/edit.ts';
import { EDITS } from '../../../scripts/lib/safer-packages.ts';
import { withShortNames } from '../../../scripts/lib/short-names.ts';

const PREFIX = 'shipped:';
const HERE = `\0${PREFIX}`;

/** The Vite plugin by which tests import a package's file as our builds ship it: `shipped:dompurify/dist/purify.es.mjs`. */
export function shippedPackages(): Plugin {
  return {
    name: 'clearstory:shipped-packages',
    enforce: 'pre',
    resolveId: id => (id.startsWith(PREFIX) ? HERE + id.slice(PREFIX.length) : undefined),
    load(id) {
      if (!id.startsWith(HERE)) return;
      const file = `node_modules/${id.slice(HERE.length)}`;
      return withShortNames(`/${file}`, edited(`/${file}`, readFileSync(file, 'utf8'), EDITS));
    },
  };
}
