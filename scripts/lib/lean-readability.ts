import type { Edit } from './edit.ts';

const INDEX = '@mozilla/readability/index.js';
const FILE = '@mozilla/readability/Readability.js';

const swap = (from: string, to: string): Edit => ({ file: FILE, from, to });
const cut = (from: string, upTo: string, to = ''): Edit => ({ file: FILE, from, upTo, to });

/**
 * What our use of Readability never reaches: it gets a document of a browser, is told to keep classes and to hand over
 * the element itself, and is not being debugged. How it finds a story is not touched.
 */
export const LEAN_READABILITY: readonly Edit[] = [
  // Its quick guess whether a page may be a story is none of ours; and what is written as a module needs no wrapping.
  {
    file: INDEX,
    from: 'var Readability = require("./Readability");',
    to: 'import Readability from "./Readability.js";',
  },
  { file: INDEX, from: 'var isProbablyReaderable = require("./Readability-readerable");', to: '' },
  {
    file: INDEX,
    from: 'module.exports = {\n  Readability,\n  isProbablyReaderable,\n};',
    to: 'export { Readability };',
  },
  cut('if (typeof module === "object") {', '\n}', 'export default Readability;\n{'),

  // What it would say while it is being debugged, and the whole story's markup made for saying it.
  cut(
    '  // Control whether log messages are sent to the console\n',
    '}\n\nReadability.prototype = {',
    '  this.log = () => {};\n',
  ),
  swap('    this.log("Grabbed: " + articleContent.innerHTML);\n', ''),
  ...['pre-prep', 'post-prep', 'after paging'].map(when =>
    swap(
      `      if (this._debug) {\n        this.log("Article content ${when}: " + articleContent.innerHTML);\n      }\n`,
      '',
    ),
  ),

  // Documents that are not a browser's, and how it was called once.
  cut('  // In some older versions, people passed a URI', '  options = options || {};'),
  swap('  this._docJSDOMParser = this._doc.firstChild.__JSDOMParser__;\n', ''),
  ...['_removeNodes', '_replaceNodeTags'].map(name =>
    swap(
      `if (this._docJSDOMParser && nodeList._isLiveNodeList) {\n      throw new Error("Do not pass live node lists to ${name}");\n    }`,
      '',
    ),
  ),
  cut('    if (this._docJSDOMParser) {\n      node.localName', '    var replacement = '),
  swap(
    'if (node.querySelectorAll) {\n      return node.querySelectorAll(tagNames.join(","));\n    }',
    'return node.querySelectorAll(tagNames.join(","));',
  ),

  // Options: what is not set stays as it starts.
  cut(
    '  this._debug = !!options.debug;',
    '  this._serializer =',
    '  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;\n  this._charThreshold = this.DEFAULT_CHAR_THRESHOLD;\n',
  ),
  cut(
    '    options.serializer ||',
    '  // Start with all flags set',
    '    options.serializer;\n  this._allowedVideoRegex = this.REGEXPS.videos;\n  this._linkDensityModifier = 0;\n',
  ),
  swap('this._disableJSONLD ? {} : this._getJSONLD(this._doc)', 'this._getJSONLD(this._doc)'),
  cut('    // Avoid parsing too large documents', '    // Unwrap image from noscript'),
  cut('    if (!this._keepClasses) {', '  },\n\n  /**\n   * Iterates over a NodeList, calls `filterFn`'),
  cut('  _cleanClasses(node) {', '  /**\n   * Tests whether a string is a URL'),
  swap('  // These are the classes that readability sets itself.\n  CLASSES_TO_PRESERVE: ["page"],\n', ''),

  // Of what it gives back, the story's words: we count them ourselves, later.
  swap('    var textContent = articleContent.textContent;\n', ''),
  swap('      textContent,\n      length: textContent.length,\n', ''),

  // Pictures within noscript stand in the draft before it looks: core/draft/pictures.ts.
  cut('    // Next find noscript and try to extract its image', '  },\n\n  /**\n   * Removes script tags'),
  cut(
    '  /**\n   * Check if node is image, or if node contains exactly only one image',
    '  /**\n   * Find all <noscript>',
  ),

  // Names that nothing looks for any more.
  swap('_findNode(nodeList, fn) {\n    return Array.prototype.find.call(nodeList, fn, this);\n  },', ''),
  swap(
    'extraneous:\n      /print|archive|comment|discuss|e[\\-]?mail|share|reply|all|login|sign|single|utility/i,',
    '',
  ),
  swap('replaceFonts: /<(\\/?)font[^>]*>/gi,', ''),
  swap('nextLink: /(next|weiter|continue|>([^\\|]|$)|»([^\\|]|$))/i,', ''),
  swap('prevLink: /(prev|earl|old|new|<|«)/i,', ''),
];

/** How Readability calls its own methods, fields and patterns, and nothing that anybody else knows. */
const OWN = [/\bthis\.(_[a-z]\w+|REGEXPS|[A-Z]+(?:_[A-Z]+){2,})\b/g, /\bREGEXPS\.([a-z\d]+[A-Z]\w*)\b/g];

/** Readability's code with short names for what is its own: no minifier knows that nobody else uses them. */
export function withShortNames(id: string, code: string): string {
  if (!id.replaceAll('\\', '/').endsWith(`/${FILE}`)) return code;
  const names = [...new Set(OWN.flatMap(pattern => Array.from(code.matchAll(pattern), found => found[1] ?? '')))];
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
  return code.replace(/\b[\w$]+\b/g, word => short.get(word) ?? word);
}
