import type { Plugin } from 'vite';
import { type Edit, edited } from './edit.ts';
import { LEAN_DOMPURIFY } from './lean-dompurify.ts';
import { LEAN_PREACT } from './lean-preact.ts';
import { LEAN_READABILITY } from './lean-readability.ts';
import { READABILITY, withShortNames } from './short-names.ts';

/**
 * What we do not use of packages that we ship, and every place where one of them writes `innerHTML`. None of those can
 * be reached with the page's markup and a live document today; in our builds they do not exist at all, so that nobody
 * has to believe it.
 */
export const EDITS: readonly Edit[] = [
  {
    // `dangerouslySetInnerHTML` does nothing: Preact draws our own interface only, the story never goes through it.
    file: 'preact/dist/preact.mjs',
    from: '(t.innerHTML=h.__html)',
    to: '0',
  },
  {
    // The copy as it was, for another try with looser settings.
    file: READABILITY,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...new DOMParser().parseFromString("<!doctype html><body>" + pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    // For browsers without DOMParser; ours have it. Without the way around it, a failure gives nothing instead.
    file: 'dompurify/dist/purify.es.mjs',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: 'throw new TypeError("No HTML parser");',
  },
  ...LEAN_PREACT,
  ...LEAN_READABILITY,
  ...LEAN_DOMPURIFY,
  {
    // What `&hellip;` means, in a Markdown export: asked of a document where nothing loads and nothing runs.
    file: 'decode-named-character-reference/index.dom.js',
    from: 'element.innerHTML = characterReference',
    to: 'element.textContent = new DOMParser().parseFromString(characterReference, "text/html").body.textContent',
  },
];

/** The Vite plugin that takes every `innerHTML` write out of the packages we ship. */
export function saferPackages(): Plugin {
  return {
    name: 'clearstory:safer-packages',
    apply: 'build',
    transform: (code, id) =>
      EDITS.some(edit => id.includes(edit.file))
        ? { code: withShortNames(id, edited(id, code, EDITS)), map: null }
        : null,
  };
}
