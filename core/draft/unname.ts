/** Elements whose `name`, `id` or `form` turns into a property of a form or of the document, and hides the real one. */
const NAMED = 'button, fieldset, form, img, input, object, embed, iframe, output, select, textarea, meter, progress';

/** Takes the names off what could stand in for the properties of a form or of the document. */
export function unname(root: ParentNode): void {
  const removeAttribute = Element.prototype.removeAttribute;
  for (const element of root.querySelectorAll(NAMED))
    for (const name of ['name', 'form', 'id']) removeAttribute.call(element, name);
}
