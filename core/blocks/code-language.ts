import { LANGUAGE } from './language.ts';

/** How highlighters write a language as a class, on the block of code, in it or around it. */
const CLASSES = [
  /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-|brush:?\s*)([\w+#.-]+)/i,
  /(?:^|\s)highlight-([\w+#-]+)\s+notranslate/i,
  /^hljs\s+([\w+#.]+)$/i,
  /^([\w+#.]+)\s+hljs$/i,
];

/** What is said where there is no language. */
const NONE = /^(?:none|no-?hi|plain|te?xt|default|auto$|undefined|null$|code$)/;

/** So many boxes with nothing else in them may stand around a listing. */
const AROUND = 5;

/** What code is written in: as it says itself, the code in it, or a wrapper that holds nothing else; '' if none does. */
export function languageOf(listing: Element): string {
  const places: Element[] = [...listing.querySelectorAll('code')];
  const words = listing.textContent.trim();
  let around: Element | null = listing;
  for (let steps = 0; steps < AROUND && around?.textContent.trim() === words; steps++, around = around.parentElement)
    places.push(around);
  const said = places.flatMap(place => {
    const classes = place.getAttribute('class')?.trim() ?? '';
    const named = CLASSES.map(pattern => pattern.exec(classes)?.[1]);
    return [place.getAttribute('data-language') ?? place.getAttribute('data-lang'), ...named];
  });
  const names = said.map(word => word?.toLowerCase() ?? '');
  return names.find(name => LANGUAGE.test(name) && !NONE.test(name)) ?? '';
}
