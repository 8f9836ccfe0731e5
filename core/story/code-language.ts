import type { Block, Container } from '../blocks/block.ts';

/** How highlighters write a language as a class, on the block of code, in it or around it. */
const CLASSES = [
  /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-|brush:?\s*)([\w+#.-]+)/i,
  /(?:^|\s)highlight-([\w+#-]+)\s+notranslate/i,
  /^hljs\s+([\w+#.]+)$/i,
  /^([\w+#.]+)\s+hljs$/i,
];

/** What is said where there is no language. */
const NONE = /^(?:none|no-?hi|plain|te?xt|default|auto$|undefined|null$|code$)/;

/** How a language may be called. */
export const LANGUAGE = /^[a-z][\w+#.-]{0,19}$/;

/** What code is written in: as it says itself, the code in it, or a wrapper that holds nothing else; '' if none does. */
export function languageOf({ container }: Block): string {
  const places: Element[] = [...container.element.querySelectorAll('code')];
  for (let around: Container | null = container; around && around.last - around.first === 1; around = around.parent)
    places.push(around.element);
  const said = places.flatMap(place => {
    const classes = place.getAttribute('class')?.trim() ?? '';
    const named = CLASSES.map(pattern => pattern.exec(classes)?.[1]);
    return [place.getAttribute('data-language') ?? place.getAttribute('data-lang'), ...named];
  });
  const names = said.map(word => word?.toLowerCase() ?? '');
  return names.find(name => LANGUAGE.test(name) && !NONE.test(name)) ?? '';
}
