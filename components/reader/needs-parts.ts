import type { Article } from '../../core/article.ts';

/** Tags of the parts that are set by sheets of their own, as they stand in the story's markup. */
const PARTS = /<(?:code|details|kbd|pre|samp|table)\b/;
/** The languages that are, by primary tag. */
const LETTERS = /^(?:ar|ckb|fa|he|hi|ja|ko|mr|ne|ps|sa|sd|th|ur|yi|zh)\b/i;

/** Whether a story has something that only the sheets of the tools set: see part-styles.ts. */
export function needsParts({ body, lang, leadIn }: Pick<Article, 'body' | 'lang' | 'leadIn'>): boolean {
  return Boolean(leadIn) || PARTS.test(body) || LETTERS.test(lang);
}
