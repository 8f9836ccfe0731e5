import { type Edit, editsOf } from './edit.ts';
import { NEVER_THERE } from './lean-readability-copy.ts';
import { READABILITY } from './short-names.ts';

const INDEX = '@mozilla/readability/index.js';

const { swap, cut } = editsOf(READABILITY);

/** What it is to find out before it looks, and what it is to hand over: how it comes to a story is not touched. */
const ENDS: readonly Edit[] = [
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

  // Options, and what it would say while it is being debugged: what is not set stays as it starts.
  cut(
    'function Readability(doc, options) {',
    'Readability.prototype = {',
    'function Readability(doc) {\n  this._doc = doc;\n  this._attempts = [];\n  this._flags = 7;\n}\n',
  ),
  swap('DEFAULT_MAX_ELEMS_TO_PARSE: 0,', ''),
  swap('DEFAULT_N_TOP_CANDIDATES: 5,', '_nbTopCandidates: 5,'),
  swap('textLength < this._charThreshold', 'textLength < this.DEFAULT_CHAR_THRESHOLD'),

  // The page's data about itself: of all that, the title alone weighs, and the copy has one already.
  cut(
    '    // Avoid parsing too large documents',
    'if (typeof module === "object") {',
    '    this._articleTitle = this._getArticleTitle();\n    return { content: this._grabArticle() };\n  },\n};\n',
  ),
  cut('if (typeof module === "object") {', '\n}', 'export default Readability;\n{'),
  cut('    try {\n      curTitle = ', '    var titleHad', '    curTitle = origTitle = doc.title.trim();\n'),
  cut('  /**\n   * Converts some of the common HTML', '  /**\n   * Check if this node has only whitespace'),
  cut('        if (node.tagName === "HTML") {', '        var matchString = '),
  swap('          !this._metadata.byline &&\n', ''),
  cut(
    '          // Find child node matching [itemprop="name"]',
    '          node = this._removeAndGetNext(node);\n          continue;\n        }\n\n        if (should',
    '          this._articleByline = true;\n',
  ),
  cut('        // Find out text direction', '        return articleContent;\n'),

  // What is done to the story once it is found, for whoever wants to show it.
  cut('  // These are the classes that readability sets', '  /**\n   * Iterates over a NodeList, calls `filterFn`'),
  cut('  /**\n   * Removes the class="" attribute', '  /**\n   * Get the article title as an H1.'),
  cut('    // replace H1 with H2', '    // Remove extra paragraphs'),
  cut('      if (isPaging) {', '      var siblingScoreThreshold'),
  cut(
    '      if (this._debug) {\n        this.log("Article content pre-prep',
    '      var parseSuccessful = true;',
    '      this._prepArticle(articleContent);\n',
  ),
];

/** What it asks in many words. */
const IN_SHORT: readonly Edit[] = [
  cut(
    '    // Look for a special classname',
    '    return weight;',
    `    for (const name of [e.className, e.id]) {
      if (this.REGEXPS.negative.test(name)) weight -= 25;
      if (this.REGEXPS.positive.test(name)) weight += 25;
    }\n`,
  ),
  swap('        var img = node.getElementsByTagName("img").length;\n', ''),
  swap('        var input = node.getElementsByTagName("input").length;\n', ''),
  cut('        var embedCount = 0;', '        var innerText = this._getInnerText(node);\n\n        // toss'),
  cut(
    '          const errs = [];',
    '        };\n\n        var haveToRemove',
    `          if (textDensity === 0 || (weight < 25 ? !isList && linkDensity > 0.2 : linkDensity > 0.5)) return true;
          if (isList) return false;
          return li > p || (!isFigureChild && headingDensity < 0.9 && contentLength < 25 && linkDensity > 0);\n`,
  ),
  cut(
    '          let li_count =',
    '        }\n        return haveToRemove;',
    '          if (!node.getElementsByTagName("li").length) return false;\n',
  ),
];

/** Patterns and a helper that nothing looks for any more. */
const UNUSED: readonly Edit[] = [
  swap('_findNode(nodeList, fn) {\n    return Array.prototype.find.call(nodeList, fn, this);\n  },', ''),
  cut('    extraneous:\n', '    byline: /byline'),
  swap('    replaceFonts: /<(\\/?)font[^>]*>/gi,\n', ''),
  cut('    videos:\n', '    shareElements:'),
  cut('    nextLink: /', '    tokenize: /'),
  swap('    whitespace: /^\\s*$/,\n', ''),
  cut('    hashUrl: /', '    // Commas as used in'),
  cut('    // See: https://schema.org/Article\n', "    // used to see if a node's content"),
];

/**
 * What our use of Readability never reaches. It is asked for one thing, which blocks are the story, and sees a document
 * made for that alone (core/judges/vote.ts). How it finds a story is not touched: tests/dom/packages.test.ts compares
 * its votes with those of the whole.
 */
export const LEAN_READABILITY: readonly Edit[] = [...NEVER_THERE, ...ENDS, ...IN_SHORT, ...UNUSED];
