import { showState } from './show-state.tsx';
import { states } from './states.ts';

const wanted = states.find(state => state.name === decodeURIComponent(location.hash.slice(1)));
if (wanted) {
  showState(wanted);
} else {
  for (const { name } of states) {
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
