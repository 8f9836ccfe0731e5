import { LANGUAGE } from '../blocks/language.ts';
import { linkAddress, type Origin, pictureAddress } from './urls.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** MathML Core without `annotation-xml`, which lets other languages in. */
const MATH = words(
  'math annotation merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics',
);

/** Every element that a story may be made of. */
export const TAGS: readonly string[] = [
  ...words('a abbr acronym address b bdi bdo big cite code data del dfn em i ins kbd mark q s samp small span strike'),
  ...words('strong sub sup time tt u var wbr br hr img'),
  ...words('aside blockquote center div figcaption figure footer h1 h2 h3 h4 h5 h6 header p pre section'),
  ...words('dd details dl dt li menu ol summary ul'),
  ...words('caption col colgroup table tbody td tfoot th thead tr'),
  ...words('rb rp rt rtc ruby'),
  ...MATH,
];

/** Elements of which not even the words are a story's: what one picks from or types into, and what only runs. */
export const WORDLESS: readonly string[] = words(
  'annotation-xml applet audio canvas datalist embed head iframe map math noembed noframes noscript object plaintext script select style svg template textarea title video xmp',
);

/** Returns the value as it may stay, or null. */
type Check = (value: string, origin: Origin) => string | null;

const matching =
  (pattern: RegExp): Check =>
  value =>
    pattern.test(value.trim()) ? value.trim() : null;
const anything: Check = value => value;
const present: Check = () => '';
const count = matching(/^\d{1,4}$/);
const signed = matching(/^-?\d{1,6}$/);
const pixels = matching(/^\d{1,5}$/);
const length = matching(/^-?[\d.]{1,8}(?:em|ex|px|pt|cm|mm|in|%)?$/);
const yesOrNo = matching(/^(?:true|false)$/);

/** `element attribute`, with `*` for every element: what may stay, and in which shape. */
const ATTRIBUTES = new Map<string, Check>([
  ['* dir', matching(/^(?:ltr|rtl|auto)$/i)],
  ['* lang', matching(/^[a-z\d-]{1,35}$/i)],
  ['a href', linkAddress],
  ['img src', pictureAddress],
  ['img alt', anything],
  ['img width', pixels],
  ['img height', pixels],
  ...words('a abbr acronym dfn img').map((tag): [string, Check] => [`${tag} title`, anything]),
  ...words('time del ins').map((tag): [string, Check] => [`${tag} datetime`, anything]),
  ['blockquote cite', linkAddress],
  ['pre data-language', matching(LANGUAGE)],
  ['data value', anything],
  ['details open', present],
  ['ol start', signed],
  ['ol reversed', present],
  ['ol type', matching(/^[1aAiI]$/)],
  ['li value', signed],
  ...words('td th').flatMap((tag): [string, Check][] => [
    [`${tag} colspan`, count],
    [`${tag} rowspan`, count],
  ]),
  ['th scope', matching(/^(?:row|col|rowgroup|colgroup)$/i)],
  ['col span', count],
  ['colgroup span', count],
  ['math display', matching(/^(?:block|inline)$/)],
  ['mi mathvariant', matching(/^normal$/)],
  ['mfrac linethickness', length],
  ['mtd columnspan', count],
  ['mtd rowspan', count],
  ...words('fence largeop movablelimits separator stretchy symmetric').map((name): [string, Check] => [
    `mo ${name}`,
    yesOrNo,
  ]),
  ...words('lspace rspace minsize maxsize').map((name): [string, Check] => [`mo ${name}`, length]),
  ...words('width height depth').flatMap((name): [string, Check][] => [
    [`mspace ${name}`, length],
    [`mpadded ${name}`, length],
  ]),
  ...words('munder mover munderover').flatMap((tag): [string, Check][] => [
    [`${tag} accent`, yesOrNo],
    [`${tag} accentunder`, yesOrNo],
  ]),
  ['mstyle displaystyle', yesOrNo],
  ['mstyle scriptlevel', signed],
]);

/** The names alone: a first sieve, before each is looked at together with its element. */
export const ATTRIBUTE_NAMES: readonly string[] = [
  ...new Set([...ATTRIBUTES.keys()].flatMap(key => key.split(' ').slice(1))),
];

/** What an attribute may say on an element, or null where it may not stand. */
export function allowedValue(element: Element, attribute: Attr, origin: Origin): string | null {
  const { name, value } = attribute;
  const check = ATTRIBUTES.get(`${element.localName} ${name}`) ?? ATTRIBUTES.get(`* ${name}`);
  return check ? check(value, origin) : null;
}
