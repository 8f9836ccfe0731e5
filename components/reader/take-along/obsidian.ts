import { fileName } from '../../../core/export/file-name.ts';

/** Longer ones are cut off by some systems. */
const LONGEST = 8000;

/**
 * The address at which Obsidian makes a note: of what is on the clipboard, or of a text in the address itself. Null
 * where that text is too long for an address. https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 */
export function obsidianAddress(title: string, content: 'clipboard' | { readonly text: string }): string | null {
  const name = fileName(title.replace(/[#^[\]]+/g, ' '), 'md').replace(/\.md$/, '');
  const given = content === 'clipboard' ? 'clipboard' : `content=${encodeURIComponent(content.text)}`;
  const address = `obsidian://new?name=${encodeURIComponent(name)}&${given}`;
  return address.length <= LONGEST ? address : null;
}

/** Has the browser hand an address to the program it is for. The link is never in the page, which could be watching. */
export function openAddress(page: Document, address: string): void {
  const link = page.createElement('a');
  link.href = address;
  link.click();
}
