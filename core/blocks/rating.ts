/** Stars that are drawn, and say it only to those who do not see them. */
const STARS = /star|rating/i;

/** "4 out of 5", in the ways of all languages. */
const RATING = /(\d(?:[.,]\d+)?)\s*(?:\/|[^\d.,;:]{2,12})\s*(5|10)(?!\d)/;

/** A rating that is drawn in stars, in the letters that there are for them; '' for everything else. */
export function ratingOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  if (label === '') return '';
  const [, given = '', most] = RATING.exec(label) ?? [];
  if (!most || !STARS.test(`${element.getAttribute('class')} ${element.getAttribute('aria-label')}`)) return '';
  const texts = [...element.querySelectorAll(':not(svg *)'), element].flatMap(inner => [...inner.childNodes]);
  if (texts.some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())) return '';
  const full = Math.round(Number.parseFloat(given.replace(',', '.')));
  return `${most === '5' ? `${'★★★★★☆☆☆☆☆'.slice(5 - full, 10 - full)} ` : ''}${given}/${most}`;
}
