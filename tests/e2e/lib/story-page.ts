import { expect } from 'vitest';
import { SENTENCES } from '../../hostile/story.ts';
import type { Stage } from './e2e.ts';

/** The moves of most tests: a page of the test's own making, the reader over it, and the page again. */
export function storyPage({ driver, site }: Stage, path = '/story') {
  const open = async (page: string, headers = {}) => {
    site().add(path, page, headers);
    await driver().open(site().url(path, 'story.localhost'));
  };
  const openReader = async () => {
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };
  const leave = async () => {
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  };
  /** The reader over the page, and every sentence of the story in it. */
  const readAll = async () => {
    await openReader();
    const text = await driver().reader.text();
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
  };
  return { open, openReader, readAll, leave, inReader: () => driver().reader };
}
