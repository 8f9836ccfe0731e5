import { decode } from 'punycode/punycode.es6.js';
import { joinDomain, splitDomain } from './domain.ts';

/**
 * Scripts that one label may hold together; everything else mixed is a disguise (Unicode TR 39, "highly restrictive").
 * Latin joins only the East Asian ones, whose readers use it every day.
 */
const COMPANIES = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9_-]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}0-9_-]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}0-9_-]+$/u,
  ...['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Armenian', 'Georgian', 'Bengali', 'Tamil'].map(
    script => new RegExp(`^[\\p{Script=${script}}\\p{Mn}0-9_-]+$`, 'u'),
  ),
];

/** Letters that nobody can tell from Latin ones; a label of nothing else is a twin of a Latin name. */
const LATIN_TWINS = /^[аеорсухіјѕһԁԛԝьѵӏгпвкмтнαοερικνυωτ0-9_-]+$/u;

/** Latin letters that pass for others: dotless i, script g, long s, click letters. */
const ODD_LATIN = /[ıɡɑſǀǃʟʀꓲ]/u;

/**
 * A domain as people write it: "münchen.example" for "xn--mnchen-3ya.example". A name that could pass for another one
 * stays in its ASCII form, so that a twin is seen to be one.
 */
export function showDomain(domain: string): string {
  const parts = splitDomain(domain);
  const host = parts.host.split('.').map(showLabel).join('.');
  const shown = joinDomain({ ...parts, host });
  return URL.parse(`http://${host}`)?.hostname === parts.host ? shown : domain;
}

function showLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    const letters = decode(label.slice(4));
    return isHonest(letters) ? letters : label;
  } catch {
    return label;
  }
}

function isHonest(letters: string): boolean {
  if (ODD_LATIN.test(letters) || LATIN_TWINS.test(letters)) return false;
  return COMPANIES.some(company => company.test(letters));
}
