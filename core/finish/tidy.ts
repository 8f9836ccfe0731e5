/** Makes the story's addresses absolute and leaves out what is empty. */
export function tidy(body: Element, url: URL): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (!address.startsWith('#') && URL.canParse(address, url)) link.setAttribute('href', new URL(address, url).href);
  }
  for (const image of body.querySelectorAll('img[src]')) {
    const address = image.getAttribute('src') ?? '';
    if (URL.canParse(address, url)) image.setAttribute('src', new URL(address, url).href);
  }
}
