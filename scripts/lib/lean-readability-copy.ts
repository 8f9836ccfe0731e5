import { type Edit, editsOf } from './edit.ts';
import { READABILITY } from './short-names.ts';

const { swap, cut } = editsOf(READABILITY);

/** Inline elements that may hold blocks. What is a picture, a player, a field or a break is never in the copy. */
const PHRASES =
  'ABBR,B,BDO,BUTTON,CITE,CODE,DATA,DFN,EM,I,KBD,LABEL,MARK,METER,OUTPUT,PROGRESS,Q,RUBY,SAMP,SMALL,SPAN,STRONG,SUB,SUP,TIME,VAR';

/** What it would look for and never finds: the copy has plain elements, each with a few names, and words in them. */
export const NEVER_THERE: readonly Edit[] = [
  // Documents that are not a browser's.
  swap(
    `if (this._docJSDOMParser && nodeList._isLiveNodeList) {\n      throw new Error("Do not pass live node lists to _removeNodes");\n    }`,
    '',
  ),
  cut('    if (this._docJSDOMParser) {\n      node.localName', '    var replacement = '),
  swap(
    'if (node.querySelectorAll) {\n      return node.querySelectorAll(tagNames.join(","));\n    }',
    'return node.querySelectorAll(tagNames.join(","));',
  ),
  cut('    var isPaging = page !== null;', '    var pageCacheHtml', '    page = doc.body;\n'),

  // Scripts, styles, fonts, breaks; two blanks in a row; what is hidden.
  cut('  /**\n   * Iterates over a NodeList, and calls _set', "  /**\n   * Iterate over a NodeList, which doesn't"),
  cut('  /**\n   * Prepare the HTML document', '  _setNodeTag(node, tag) {'),
  cut('        if (!this._isProbablyVisible(node)) {', "        // If we don't have a byline yet"),
  cut('  _isProbablyVisible(node) {', '  /**\n   * Runs readability.'),
  cut('  PRESENTATIONAL_ATTRIBUTES: [', '  // These are the classes', `  PHRASING_ELEMS: "${PHRASES}".split(","),\n`),
  cut('  /**\n   * Remove the style attribute', '  /**\n   * Get the density of links'),
  swap('node.nodeType === this.ELEMENT_NODE &&\n      !node.textContent', '!node.textContent'),
  swap('node.getElementsByTagName("br").length +', ''),
  swap(' ||\n      (node.nodeType === this.ELEMENT_NODE && node.tagName === "BR")', ''),
  swap('  ELEMENT_NODE: 1,\n', ''),
  cut('    normalizeSpaces =\n', '  /**\n   * Get the number of', '    return e.textContent.trim();\n  },\n'),

  // Pictures, players, forms and fields; links within the page.
  cut('    this._cleanStyles(articleContent);\n', '    this._cleanConditionally(articleContent, "fieldset");'),
  cut('    this._clean(articleContent, "object");', '    this._clean(articleContent, "footer");'),
  swap('    this._clean(articleContent, "link");\n', ''),
  cut('    this._clean(articleContent, "iframe");', '    this._clean(articleContent, "button");'),
  cut(
    '        // At this point, nasty iframes',
    '  /**\n   * Initialize a node with the readability object.',
    '        return !this._getInnerText(paragraph);\n      }\n    );\n  },\n',
  ),
  cut(
    '    var isEmbed = ["object"',
    '  /**\n   * Check if a given node has one of its ancestor',
    '    this._removeNodes(this._getAllNodesWithTag(e, [tag]));\n  },\n',
  ),
  cut(
    '      var href = linkNode.getAttribute("href");',
    '    });\n\n    return linkLength',
    '      linkLength += this._getInnerText(linkNode).length;\n',
  ),

  // Tables with rows: each is one element with its words.
  cut('  /**\n   * Return an object indicating how many rows', '  _getTextDensity(e, tags) {'),
  swap('            !this._hasAncestorTag(node, "table") &&\n', ''),
  cut(
    '  _hasAncestorTag(node, tagName, maxDepth, filterFn) {',
    '  _getTextDensity(e, tags) {',
    `  _hasAncestorTag(node, tagName) {
    for (var depth = 0; depth < 4 && node.parentNode; depth++) {
      node = node.parentNode;
      if (node.localName === tagName) return true;
    }
    return false;
  },\n`,
  ),
  cut('      // First check if this node IS data table', '      var isList = tag === "ul"'),
  cut('      if (tag === "table" && isDataTable(node)) {', '      if (this._hasAncestorTag(node, "code")) {'),
  cut('      // keep element if it has a data tables', '      var weight = this._getClassWeight(node);'),
];
