import { rename } from './rename.ts';

/** Makes a plain block of a form that some servers put around the whole page: it is no furniture, whatever it is called. */
export function plainPageForm(draft: Document): void {
  const { length } = draft.body.textContent;
  for (const form of draft.querySelectorAll('form:has(h1, main, article)'))
    if (form.textContent.length > length / 2) rename(form, 'div');
}
