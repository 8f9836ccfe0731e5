import type { Plugin } from 'vite';

/** One place in a package's code that the build does without. */
export interface Edit {
  /** How the file's path ends. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const PARSE = (html: string) =>
  `new DOMParser().parseFromString((doc.compatMode === "BackCompat" ? "" : "<!doctype html>") + "<body>" + ${html}, "text/html").body.childNodes`;

/** A list of names that DOMPurify allows when nobody says what to allow. We always do; without it, nothing else is. */
const allowsNothing = (list: string): Edit => ({
  file: 'dompurify/dist/purify.es.mjs',
  from: `const ${list} = freeze([`,
  to: `const ${list} = Object.freeze([]), ${list}_unused = ([`,
});

/** What Readability would do while it is being debugged or without a DOM, and names that it no longer looks for. */
const UNUSED = [
  ['if (this._debug) {\n    let logNode', 'if (false) {\n    let logNode'],
  [
    'if (this._docJSDOMParser && nodeList._isLiveNodeList) {\n      throw new Error("Do not pass live node lists to _removeNodes");\n    }',
    '',
  ],
  [
    'if (this._docJSDOMParser && nodeList._isLiveNodeList) {\n      throw new Error("Do not pass live node lists to _replaceNodeTags");\n    }',
    '',
  ],
  ['extraneous:\n      /print|archive|comment|discuss|e[\\-]?mail|share|reply|all|login|sign|single|utility/i,', ''],
  ['if (this._docJSDOMParser) {\n      node.localName', 'if (false) {\n      node.localName'],
  [
    'if (node.querySelectorAll) {\n      return node.querySelectorAll(tagNames.join(","));\n    }',
    'return node.querySelectorAll(tagNames.join(","));',
  ],
  ['_findNode(nodeList, fn) {\n    return Array.prototype.find.call(nodeList, fn, this);\n  },', ''],
  ['replaceFonts: /<(\\/?)font[^>]*>/gi,', ''],
  ['nextLink: /(next|weiter|continue|>([^\\|]|$)|»([^\\|]|$))/i,', ''],
  ['prevLink: /(prev|earl|old|new|<|«)/i,', ''],
] as const;

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
    // Pictures within noscript: parsed in a document of their own, where nothing loads and nothing runs.
    file: '@mozilla/readability/Readability.js',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: `tmp.replaceChildren(...${PARSE('noscript.innerHTML')});`,
  },
  {
    // The draft as it was, for another try with looser settings.
    file: '@mozilla/readability/Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: `page.replaceChildren(...${PARSE('pageCacheHtml')});`,
  },
  {
    // For browsers without DOMParser; ours have it. Without the way around it, a failure gives nothing instead.
    file: 'dompurify/dist/purify.es.mjs',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: 'throw new TypeError("No HTML parser");',
  },
  {
    // Its quick guess whether a page may be a story is none of ours.
    file: '@mozilla/readability/index.js',
    from: 'var isProbablyReaderable = require("./Readability-readerable");',
    to: '',
  },
  {
    file: '@mozilla/readability/index.js',
    from: 'isProbablyReaderable,',
    to: '',
  },
  ...UNUSED.map(([from, to]) => ({ file: '@mozilla/readability/Readability.js', from, to })),
  // Sets of names to choose from: we say each name.
  { file: 'dompurify/dist/purify.es.mjs', from: 'if (USE_PROFILES) {', to: 'if (false) {' },
  {
    file: 'dompurify/dist/purify.es.mjs',
    from: 'USE_PROFILES = objectHasOwnProperty(cfg, "USE_PROFILES") ? cfg.USE_PROFILES && typeof cfg.USE_PROFILES === "object" ? clone(cfg.USE_PROFILES) : cfg.USE_PROFILES : false;',
    to: '',
  },
  // The last three are names within drawings: no drawing is allowed, so each goes as a whole.
  ...['html$1', 'html', 'svg', 'mathMl', 'xml', 'svg$1', 'svgFilters', 'svgDisallowed'].map(allowsNothing),
  {
    // What `&hellip;` means, in a Markdown export: asked of a document where nothing loads and nothing runs.
    file: 'decode-named-character-reference/index.dom.js',
    from: 'element.innerHTML = characterReference',
    to: 'element.textContent = new DOMParser().parseFromString(characterReference, "text/html").body.textContent',
  },
];

/** The code of a file with its edits made. A package that has changed stops the build: look at it anew. */
export function edited(id: string, code: string, edits: readonly Edit[] = EDITS): string {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  return edits
    .filter(edit => path.endsWith(`/${edit.file}`))
    .reduce((text, { file, from, to }) => {
      if (text.split(from).length !== 2)
        throw new Error(
          `${file} has changed: ${JSON.stringify(from)} is not there once. Look for its writes of innerHTML and mend EDITS in scripts/lib/safer-packages.ts.`,
        );
      return text.replace(from, () => to);
    }, code);
}

/** The Vite plugin that takes every `innerHTML` write out of the packages we ship. */
export function saferPackages(): Plugin {
  return {
    name: 'clearstory:safer-packages',
    apply: 'build',
    transform: (code, id) =>
      EDITS.some(edit => id.includes(edit.file)) ? { code: edited(id, code), map: null } : null,
  };
}
