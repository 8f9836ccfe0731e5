/** Elements whose `name`, `id` or `form` turns into a property of a form or of the document, and hides the real one. */
const NAMED = 'button, fieldset, form, img, input, object, embed, iframe, output, select, textarea, meter, progress';

/** The attribute that keeps the id of what has been unnamed, for the links that lead there. */
export const FORMER_ID = 'data-former-id';

/** Takes the names off what could stand in for the properties of a form or of the document. */
export function unname(root: ParentNode): void {
  const { getAttribute, setAttribute, removeAttribute } = Element.prototype;
  for (const element of root.querySelectorAll(NAMED)) {
    const id = getAttribute.call(element, 'id');
    if (id) setAttribute.call(element, FORMER_ID, id);
    for (const name of ['name', 'form', 'id']) removeAttribute.call(element, name);
  }
}
