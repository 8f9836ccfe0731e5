import type { Container } from './block.ts';
import type { Page } from './page.ts';

/** Whether a box is called one of questions and answers. */
export function asksQuestions({ element }: Container): boolean {
  return ['class', 'id', 'itemtype'].some(name => /faq/i.test(element.getAttribute(name) ?? ''));
}

/** Whether a page may have questions with their answers, or the lists of a recipe, in boxes of their own. */
export function mayHoldQuestions({ containers, facts }: Page): boolean {
  return facts.data.texts('recipeIngredient').length > 0 || containers.some(asksQuestions);
}
