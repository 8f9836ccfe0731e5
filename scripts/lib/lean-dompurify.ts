import type { Edit } from './edit.ts';

const FILE = 'dompurify/dist/purify.es.mjs';

/** The settings that DOMPurify still reads in our builds: `CONFIG` in core/finish/sanitize.ts has no others. */
export const READ = ['ALLOWED_TAGS', 'ALLOWED_ATTR', 'FORBID_CONTENTS'];

/** What our `CONFIG` sets otherwise than DOMPurify starts with; here it starts so. */
export const SET = { ALLOW_ARIA_ATTR: false, ALLOW_DATA_ATTR: false, TRUSTED_TYPES_POLICY: null };

/** Every other setting there is: never set, so that each stays as it starts. One more, and the package is to be read. */
export const UNSET =
  'ADD_ATTR ADD_DATA_URI_TAGS ADD_FORBID_CONTENTS ADD_TAGS ADD_URI_SAFE_ATTR ALLOWED_NAMESPACES ALLOWED_URI_REGEXP ALLOW_SELF_CLOSE_IN_ATTR ALLOW_UNKNOWN_PROTOCOLS CUSTOM_ELEMENT_HANDLING FORBID_ATTR FORBID_TAGS FORCE_BODY HTML_INTEGRATION_POINTS IN_PLACE KEEP_CONTENT MATHML_TEXT_INTEGRATION_POINTS NAMESPACE PARSER_MEDIA_TYPE RETURN_DOM RETURN_DOM_FRAGMENT RETURN_TRUSTED_TYPE SAFE_FOR_TEMPLATES SAFE_FOR_XML SANITIZE_DOM SANITIZE_NAMED_PROPS USE_PROFILES WHOLE_DOCUMENT'.split(
    ' ',
  );

const swap = (from: string, to: string): Edit => ({ file: FILE, from, to });
const cut = (from: string, upTo: string, to = ''): Edit => ({ file: FILE, from, upTo, to });

/** A list of names that DOMPurify allows when nobody says what to allow. We always do; without it, nothing else is. */
const allowsNothing = (list: string): Edit => cut(`const ${list} = freeze([`, ']);', `const ${list} = freeze([`);

/** A set that is never replaced: it is what it would start as. */
const asItStarts = (set: string): Edit[] => [
  swap(`let ${set} = null;`, ''),
  swap(`const DEFAULT_${set} = `, `const ${set} = `),
];

/**
 * What our use of DOMPurify never reaches: a string goes in, a string comes out, by names that we say, without hooks,
 * policies or a word of its own settings. What goes are ways in, ways out and ways to allow more, which the minifier
 * follows to their ends. No check that refuses anything goes, and no list of what is refused.
 */
export const LEAN_DOMPURIFY: readonly Edit[] = [
  // Written for older browsers.
  cut('function _OverloadYield(e, d) {', 'const entries = Object.entries;'),
  cut('if (!freeze) freeze = ', 'const arrayForEach = '),
  cut('const arrayLastIndexOf = ', 'const arrayPush = '),
  cut('const arraySlice = ', 'const arrayIsArray = '),
  cut('const numberToString = ', 'const objectHasOwnProperty = '),
  swap(
    'for (const _ref2 of entries(object)) {\n\t\tvar _ref3 = _slicedToArray(_ref2, 2);\n\t\tconst property = _ref3[0];\n\t\tconst value = _ref3[1];',
    'for (const [property, value] of entries(object)) {',
  ),

  // The last three are names within drawings: no drawing is allowed, so each goes as a whole.
  ...['html$1', 'html', 'svg', 'mathMl', 'xml', 'svg$1', 'svgFilters', 'svgDisallowed'].map(allowsNothing),

  // Settings: what is not read stays as it starts.
  swap('let ALLOW_ARIA_ATTR = true;', 'let ALLOW_ARIA_ATTR = false;'),
  swap('let ALLOW_DATA_ATTR = true;', 'let ALLOW_DATA_ATTR = false;'),
  swap('let PARSER_MEDIA_TYPE = null;', 'let PARSER_MEDIA_TYPE = "text/html";'),
  swap('let transformCaseFunc = null;', 'let transformCaseFunc = stringToLowerCase;'),
  swap('let FORBID_TAGS = null;', 'let FORBID_TAGS = create(null);'),
  swap('let FORBID_ATTR = null;', 'let FORBID_ATTR = create(null);'),
  ...[
    'ALLOWED_NAMESPACES',
    'URI_SAFE_ATTRIBUTES',
    'DATA_URI_TAGS',
    'MATHML_TEXT_INTEGRATION_POINTS',
    'HTML_INTEGRATION_POINTS',
  ].flatMap(asItStarts),
  cut('\t\tPARSER_MEDIA_TYPE = SUPPORTED_PARSER_MEDIA_TYPES', '\t\tALLOWED_TAGS = _resolveSetOption'),
  cut('\t\tALLOWED_NAMESPACES = _resolveSetOption', '\t\tFORBID_CONTENTS = _resolveSetOption'),
  cut('\t\tFORBID_TAGS = _resolveSetOption', '\t\tif (KEEP_CONTENT) ALLOWED_TAGS["#text"]'),

  // Templates, and names in families.
  cut('const MUSTACHE_EXPR = ', 'const IS_ALLOWED_URI = '),
  cut('const IS_SCRIPT_OR_DATA = ', 'const ATTR_WHITESPACE = '),
  cut('const DOCTYPE_NAME = ', 'const ELEMENT_MARKUP_PROBE = '),
  cut('const SELF_CLOSING_TAG = ', 'const ATTR_VALUE_BREAKOUT = '),
  cut('const MUSTACHE_EXPR$1 = ', '\tlet IS_ALLOWED_URI$1', 'const ATTR_WHITESPACE$1 = ATTR_WHITESPACE;\n'),

  // Policies for trusted types: none is made, and none is taken.
  cut('\t\tif (cfg.TRUSTED_TYPES_POLICY) {', '\t\tCONFIG = freeze(cfg);'),

  // Exceptions for custom elements and for what functions allow.
  swap(
    '!(EXTRA_ELEMENT_HANDLING.tagCheck instanceof Function && EXTRA_ELEMENT_HANDLING.tagCheck(tagName)) && !ALLOWED_TAGS[tagName]',
    '!ALLOWED_TAGS[tagName]',
  ),
  swap(
    'ALLOWED_ATTR[lcName] || EXTRA_ELEMENT_HANDLING.attributeCheck instanceof Function && EXTRA_ELEMENT_HANDLING.attributeCheck(lcName, lcTag);',
    'ALLOWED_ATTR[lcName];',
  ),
  cut('\tconst EXTRA_ELEMENT_HANDLING = ', '\tlet ALLOW_ARIA_ATTR'),
  cut('\tconst DEFAULT_CUSTOM_ELEMENT_HANDLING = ', '\tconst COMMON_SVG_AND_HTML_ELEMENTS'),
  cut('\tconst RESERVED_CUSTOM_ELEMENT_NAMES = ', '\t/**\n\t* _isBasicCustomElement'),
  cut('\t\tif (!FORBID_TAGS[tagName] && _isBasicCustomElement(tagName)', '\t\tif (KEEP_CONTENT && !FORBID_CONTENTS'),
  cut('return _isBasicCustomElement(lcTag) && ', '\n\t\tif (URI_SAFE_ATTRIBUTES[lcName])', 'return false;'),

  // Hooks, and what else it can be asked.
  cut('\t\tif (hooks.length === 0) return;\n\t\tarrayForEach(hooks', '\t}\n\t/**\n\t* Structural-threat checks'),
  cut('\t\tif (hookList.length === 0) return set;', '\t};\n\t/**\n\t* A hook may have', '\t\treturn set;\n'),
  swap('let hooks = _createHooksMap();', 'const hooks = {};'),
  cut('\tDOMPurify.setConfig = function() {', '\treturn DOMPurify;\n}\nvar purify_default'),

  // Nodes that go in, or anything that is neither node nor string.
  swap('if (typeof dirty !== "string" && !_isNode(dirty)) {', 'if (typeof dirty !== "string") {'),
  swap('dirty = stringifyValue(dirty);\n\t\t\tif (typeof dirty !== "string") throw', 'throw'),
  swap('} else if (_isNode(dirty)) {', '} else if (false) {'),
];
