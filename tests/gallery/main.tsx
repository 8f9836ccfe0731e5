import { showState } from './show-state.tsx';
import { states } from './states.ts';
import { showSurface, surfaces } from './surfaces.tsx';

/** Our own pages in both themes, and once from right to left. */
const pages = surfaces.flatMap(surface =>
  (['light', 'dark', 'rtl'] as const).map(how => ({ ...surface, name: `page-${surface.name}-${how}`, how })),
);

const asked = decodeURIComponent(location.hash.slice(1));
const page = pages.find(({ name }) => name === asked);
const wanted = states.find(({ name }) => name === asked);
if (page) {
  for (const sheet of document.querySelectorAll('style')) sheet.remove();
  showSurface(page, page.how === 'rtl' ? 'ar' : 'en', page.how === 'dark' ? 'dark' : 'light');
  document.documentElement.dataset.shown = page.name;
} else if (wanted) {
  showState(wanted);
} else {
  for (const { name } of [...states, ...pages]) {
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
    document.body.append(figure);
  }
}
