import { type Entry, entries } from './entries.tsx';

declare global {
  /** What there is to take pictures of, for the script that takes them. */
  var gallery: readonly Omit<Entry, 'show'>[];
}

globalThis.gallery = entries.map(({ show, ...entry }) => entry);

const asked = decodeURIComponent(location.hash.slice(1));
const wanted = entries.find(({ name }) => name === asked);
if (wanted) {
  for (const sheet of document.querySelectorAll('style')) sheet.remove();
  await wanted.show();
  document.documentElement.dataset.shown = wanted.name;
} else {
  document.body.append(...entries.map(({ name }) => frameOf(name)));
}

function frameOf(name: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  const frame = document.createElement('iframe');
  link.textContent = name;
  link.href = `?${name}#${name}`;
  frame.src = link.href;
  frame.title = name;
  frame.loading = 'lazy';
  caption.append(link);
  figure.append(caption, frame);
  return figure;
}
