import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStory } from '../../../components/reader/stale.ts';

const lines = (who: string) =>
  Array.from({ length: 12 }, (_, day) => `<p>On day ${day} the ${who} wrote one careful line in the book.</p>`).join(
    '',
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page under an open reader; `change` lets it change, and answers whether the reader was told that its story is gone. */
function pageUnderReader(): { page: Document; change: (act: () => void) => boolean } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.body.innerHTML = `<nav>News</nav><article>${lines('keeper')}</article>`;
  const onGone = vi.fn();
  watchStory(page, [...page.querySelectorAll('p')], { signal: new AbortController().signal, onGone });
  const change = (act: () => void) => {
    act();
    vi.advanceTimersByTime(3000);
    return onGone.mock.calls.length > 0;
  };
  return { page, change };
}

function goOn(page: Document): void {
  page.location.hash = `part-${Math.random()}`;
}

test('the reader stays while a page draws the same story anew under another address', () => {
  const { page, change } = pageUnderReader();
  const redraw = () => {
    const article = page.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  };
  expect(change(redraw)).toBe(false);
  expect(change(() => goOn(page))).toBe(false);
  expect(change(redraw)).toBe(false);
});

test('a page that has gone on to another story takes the reader along', () => {
  const { page, change } = pageUnderReader();
  expect(change(() => goOn(page))).toBe(false);
  const next = () => {
    const article = page.querySelector('article');
    if (article) article.innerHTML = lines('smith');
  };
  expect(change(next)).toBe(true);
});
