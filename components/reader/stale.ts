import { genuine, onTrusted } from '../../core/page/live.ts';
import type { LiveElements } from './page-place.ts';

/** How often to look whether the page still tells the story that is being read, in milliseconds. */
const LOOK_EVERY = 500;
/** How many elements of the story are looked at; pictures among them have nothing to say. */
const SAMPLES = 20;

/**
 * Tells once when the page has become another one under the reader: its address is no longer the one that was read,
 * and the story's words are gone. (An address alone may change while one reads on, and a page may draw the same story
 * anew: neither is a reason to take the story away.)
 */
export function watchStory(
  page: Document,
  story: LiveElements,
  orders: { readonly signal: AbortSignal; readonly onGone: () => void },
): void {
  const address = page.location.href;
  const samples = takeSamples(story);
  const look = () => {
    if (page.location.href === address) return;
    const stands = ({ element, text }: Sample) =>
      genuine(element, 'isConnected') && genuine(element, 'textContent') === text;
    if (isMost(samples, stands)) return;
    const words = genuine(page.documentElement, 'textContent');
    if (!isMost(samples, ({ text }) => words.includes(text))) orders.onGone();
  };
  const looking = setInterval(look, LOOK_EVERY);
  onTrusted(window, 'popstate', () => setTimeout(look), { signal: orders.signal });
  orders.signal.addEventListener('abort', () => clearInterval(looking));
}

interface Sample {
  readonly element: Element;
  readonly text: string;
}

function isMost(samples: readonly Sample[], holds: (sample: Sample) => boolean): boolean {
  return samples.length > 0 && samples.filter(holds).length * 2 >= samples.length;
}

/** Spread over the story. Few are asked for their text: a page may hold megabytes of it in one element. */
function takeSamples(story: LiveElements): Sample[] {
  const elements = [...new Set(story)].filter(element => element !== null);
  const step = Math.max(1, Math.floor(elements.length / SAMPLES));
  return elements
    .filter((_, index) => index % step === 0)
    .map(element => ({ element, text: genuine(element, 'textContent') }))
    .filter(({ text }) => text.trim());
}
