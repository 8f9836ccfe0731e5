import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { auditReader } from '../hostile/audit.ts';
import { CANARY, type Payload, payloads } from '../hostile/payloads.ts';
import { PARAGRAPHS, pageWith, SENTENCES, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** How many payloads share a page; a few must have one of their own, because they swallow what follows. */
const SHARE = 12;
const GREEDY =
  /<plaintext|<!--|<xmp|<frameset|<textarea|<title|<noscript|<iframe|<noembed|<style|<script|<select|<\?|<!\[|Content-Security-Policy|http-equiv|<base|<template|<math|<svg|<form|<div>{3}|<body|<html|<table|<listing|<b><p>/;

function groups(): Payload[][] {
  const alone = payloads.filter(({ html }) => GREEDY.test(html)).map(payload => [payload]);
  const mild = payloads.filter(({ html }) => !GREEDY.test(html));
  const shared = Array.from({ length: Math.ceil(mild.length / SHARE) }, (_, index) =>
    mild.slice(index * SHARE, (index + 1) * SHARE),
  );
  return [...alone, ...shared];
}

function pageOf(group: readonly Payload[]): string {
  const parts = PARAGRAPHS.map((paragraph, index) =>
    index === 0 ? paragraph : `${group[index - 1]?.html ?? ''}${paragraph}`,
  );
  return pageWith({ body: `<main><article><h1>The keeper of the lamp</h1>${parts.join('\n')}</article></main>` });
}

/**
 * Until a field that wants the focus by itself has had it, which is a frame or two after the load, and has lost it again:
 * a window that comes to the front tells the focused field so.
 */
async function comeToRest(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.blur();
  await new Promise(resolve => setTimeout(resolve));
  Object.assign(window, { ran: 0 });
}

/** What a page has fetched ahead, which a browser does in its own time after the load; Firefox knows no such rules. */
const AHEAD = { chromium: ['/prefetch', '/spec'], firefox: ['/prefetch'] };

const TABLE = { keepsBrowser: true } as const;

inBothBrowsers('hostile markup', TABLE, ({ driver, site }) => {
  const fetchedAhead = async (group: readonly Payload[]) => {
    const wanted = AHEAD[driver().name]
      .map(path => `${CANARY}${path}`)
      .filter(url => group.some(({ html }) => html.includes(`"${url}"`)));
    await waitFor(`the browser to fetch ahead ${wanted}`, async () => {
      const asked = await driver().requests();
      return wanted.every(url => asked.includes(url));
    });
  };

  test.each(groups().map(group => [group.map(({ name }) => name).join(', '), group] as const))(
    '%s',
    async (_names, group) => {
      site().add('/hostile', pageOf(group));
      await driver().forgetRequests();
      await driver().open(site().url('/hostile', 'hostile.localhost'));
      // What the page runs of its own accord is its own business: from here on it is at rest.
      await driver().evaluate(comeToRest);
      await fetchedAhead(group);
      await driver().forgetRequests();
      await driver().clickToolbar();
      await waitFor('the reader, or a word', async () => (await driver().reader.count('article, .notice')) > 0);
      const opened = await driver().reader.isOpen();
      if (opened) expect(await driver().reader.evaluate(auditReader)).toEqual([]);
      const text = await driver().reader.text();
      // Some payloads swallow the rest of their own page before anybody reads it: they may be declined.
      const read = SENTENCES.filter(sentence => text.includes(sentence)).length;
      if (!group.some(({ html }) => GREEDY.test(html))) expect(read).toBe(SENTENCES.length);
      expect(await driver().evaluate(() => Reflect.get(window, 'ran'))).toBe(0);
      expect((await driver().requests()).filter(url => url.includes('canary'))).toEqual([]);
      await driver().press('Escape');
      await driver().reader.waitClosed();
      expect(await driver().evaluate(strangers)).toBe(0);
    },
  );
});
