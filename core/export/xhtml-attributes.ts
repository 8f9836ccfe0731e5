/** Attributes that may stand on an element in an EPUB, and the values that are valid there. */
const ALLOWED: readonly { name: string; on: string; valid: RegExp }[] = [
  { name: 'id', on: '*', valid: /^[a-z][\w-]*$/ },
  { name: 'class', on: 'div', valid: /^table$/ },
  { name: 'class', on: 'code', valid: /^language-[\w+#.-]+$/ },
  { name: 'data-long', on: 'td, th', valid: /^$/ },
  { name: 'dir', on: '*', valid: /^(?:ltr|rtl|auto)$/ },
  { name: 'title', on: '*', valid: /\S/ },
  { name: 'href', on: 'a', valid: /^(?:https?:|mailto:|#)/ },
  { name: 'src', on: 'img', valid: /^pictures\// },
  { name: 'alt', on: 'img', valid: /^/ },
  { name: 'width', on: 'img', valid: /^[1-9]\d{0,4}$/ },
  { name: 'height', on: 'img', valid: /^[1-9]\d{0,4}$/ },
  { name: 'start', on: 'ol', valid: /^-?\d{1,6}$/ },
  { name: 'colspan', on: 'td, th', valid: /^[1-9]\d?$/ },
  { name: 'rowspan', on: 'td, th', valid: /^[1-9]\d?$/ },
  { name: 'scope', on: 'th', valid: /^(?:row|col|rowgroup|colgroup)$/ },
  { name: 'datetime', on: 'time', valid: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/ },
];

/** The attributes of an element that are valid in an EPUB; a language comes in both its spellings. */
export function validAttributes(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, on, valid } of ALLOWED) {
    const value = element.getAttribute(name);
    if (value === null || !element.matches(on) || !valid.test(value)) continue;
    kept[name] = name === 'href' ? plainAddress(value) : value;
  }
  const lang = element.getAttribute('lang');
  if (lang && isLanguage(lang)) {
    kept.lang = lang;
    kept['xml:lang'] = lang;
  }
  return kept;
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** Browsers let characters stand in addresses that RFC 3986, which EPUB goes by, wants written with a percent sign. */
function plainAddress(address: string): string {
  if (address.startsWith('#')) return address;
  const [, start = '', rest = ''] = /^(\w+:(?:\/\/[^/?#]*)?)(.*)$/s.exec(address) ?? [];
  return start + rest.replace(/%(?![\da-f]{2})|[\s"<>\\^`{|}[\]]/gi, character => encodeURIComponent(character));
}
