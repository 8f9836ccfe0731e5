import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { siteIn } from '../../gallery/site.ts';
import { soon } from '../lib/soon.ts';
import { openReader } from './open-reader.ts';
import { openRoots } from './open-roots.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

async function open(...given: Parameters<typeof openReader>) {
  reader = await openReader(...given);
  return reader;
}

beforeEach(async () => {
  openRoots();
  await page.viewport(1280, 800);
});

afterEach(() => {
  reader?.close();
  vi.restoreAllMocks();
});

test('a panel that was closed with the mouse leaves nothing behind that holds the bar', async () => {
  const { get, named } = await open();
  await userEvent.click(named('Appearance'));
  await userEvent.click(named('Appearance'));
  expect(get('#clearstory-appearance').matches(':popover-open')).toBe(false);
  get('.reader').scrollTop = 900;
  await soon(() => expect(getComputedStyle(get('.bar__row')).clipPath).toBe('inset(0px 0px 100%)'));
  await userEvent.tab();
  await soon(() => expect(getComputedStyle(get('.bar__row')).clipPath).toBe('inset(0px)'));
});

test.each(['ask', 'always'] as const)(
  'the minutes left stand on the line of the host, in the state %s',
  async state => {
    const { get } = await open({ site: siteIn(state) });
    get('.reader').scrollTop = 900;
    await soon(() => expect(get('.bar__left').textContent).not.toBe(''));
    const [left, host] = [get('.bar__left'), get('.bar__host')].map(part => part.getBoundingClientRect());
    expect(left?.bottom).toBeCloseTo(host?.bottom ?? 0, 0);
  },
);

test('a site that opens by itself has a pin in the bar, from when that is chosen', async () => {
  const { get, all, press } = await open({ site: siteIn('ask') });
  expect(all('.bar__site .icon')).toHaveLength(1);
  await press('On valley-reader.example');
  await userEvent.click(get('[data-state="always"]'));
  await soon(() => expect(get('.bar__site').getAttribute('aria-description')).toBe('Always'));
  expect(all('.bar__site .icon')).toHaveLength(2);
});
