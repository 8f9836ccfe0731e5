import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDOMPurify from 'dompurify';
import type { ReadOptions } from '../../../core/article.ts';

/** As we ship it, by a bundle of its own (ours.ts). */
const { readPage } = (
  globalThis as unknown as { clearstoryOurs: { readPage(options?: ReadOptions): Promise<unknown> } }
).clearstoryOurs;
const purify = createDOMPurify(window);

const PLAIN_STYLE = {
  display: 'inline',
  visibility: 'visible',
  position: 'static',
  float: 'none',
  overflow: 'visible',
  transform: 'none',
  whiteSpace: 'normal',
  fontFamily: 'serif',
} as unknown as CSSStyleDeclaration;

/** Reads a page that answers no question about its styles: everything is seen, and stands as its element does. */
async function readUnstyled(): Promise<unknown> {
  const { getComputedStyle } = window;
  const { checkVisibility } = Element.prototype;
  window.getComputedStyle = () => PLAIN_STYLE;
  Element.prototype.checkVisibility = () => true;
  try {
    return await readPage();
  } finally {
    window.getComputedStyle = getComputedStyle;
    Element.prototype.checkVisibility = checkVisibility;
  }
}

/** The ways of reading a page that are compared, each from the live page to markup that may be shown. */
const WAYS: Readonly<Record<string, () => unknown>> = {
  clearstory: () => readPage(),
  unstyled: readUnstyled,
  plain: () => purify.sanitize(new Readability(document.cloneNode(true) as Document).parse()?.content ?? ''),
  defuddle: () =>
    purify.sanitize(new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse().content),
};

/** Milliseconds that each way takes, one entry for each round; the ways take turns in beginning. */
async function time(ways: readonly string[], rounds: number): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(ways.map(way => [way, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(turn + round + ways.length) % ways.length] ?? '';
      const start = performance.now();
      await WAYS[way]?.();
      // The first round warms up.
      if (round >= 0) times[way]?.push(performance.now() - start);
    }
  }
  return times;
}

/** The least milliseconds that each step takes of some rounds: what else the machine does can only add to a time. */
async function steps(rounds: number): Promise<Record<string, number>> {
  const least: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const taken: Record<string, number> = {};
    let since = performance.now();
    const yieldToPage = (done?: string) => {
      if (done === undefined) return undefined;
      const now = performance.now();
      taken[done] = (taken[done] ?? 0) + now - since;
      since = performance.now();
      return undefined;
    };
    await readPage({ yieldToPage });
    for (const [name, ms] of Object.entries(taken)) least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, ms);
  }
  return least;
}

Object.assign(globalThis, { clearstoryTimes: { time, steps } });
