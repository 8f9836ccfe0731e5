export const XHTML = 'http://www.w3.org/1999/xhtml';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Text without the characters that XML 1.0 has no way to write down, https://www.w3.org/TR/xml/#charsets. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

type Child = Node | string;

/** Makes elements of one namespace: name, attributes, and children as nodes, text, or lists of them, however long. */
export type Make = (
  name: string,
  attributes?: Record<string, string>,
  ...children: (Child | readonly Child[])[]
) => Element;

export function maker(document: Document, namespace: string): Make {
  return (name, attributes = {}, ...children) => {
    const made = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttributeNS(key === 'xml:lang' ? XML : null, key, xmlText(value));
    }
    for (const child of children.flat()) made.append(typeof child === 'string' ? xmlText(child) : child);
    return made;
  };
}

/** A document as the text of a file. */
export function xmlFile(document: Document): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** The doctype of HTML in XML. */
export function doctype(document: Document): DocumentType {
  return document.implementation.createDocumentType('html', '', '');
}
