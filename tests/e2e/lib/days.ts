import { pageWith } from '../../hostile/story.ts';

/** How many days the very long story tells of. */
export const DAYS = 4000;

const line = (day: number) =>
  `<p>On day ${day} the keeper climbed <em>the stairs</em>, trimmed the lamp, and wrote one careful line in the book.</p>`;

/** A page with a story so long that it is read, made and laid out in parts. */
export const DAYS_PAGE = pageWith({
  body: `<main><article><h1>The keeper of the lamp</h1>${Array.from({ length: DAYS }, (_, day) => line(day)).join('')}</article></main>`,
});
