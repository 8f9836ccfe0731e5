/** How long a file's address is kept for the browser to fetch it, in milliseconds. */
const KEPT = 60_000;

/** Has the browser save a file. The link is never in the page, which could be watching. */
export function saveFile(page: Document, name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
