/** What is put into a page of any browser, so that what the suite asks of Chromium's parser is asked of every one. */
import { sanitize } from '../../core/story/sanitize.ts';
import { findBad } from '../hostile/audit.ts';
import { payloads } from '../hostile/payloads.ts';
import { checkAnyPage, checkHugePage, checkInnocentPage } from './properties.ts';

const ORIGIN = { url: new URL('https://tower.example/keeper/lamp?page=1') };
const clean = (html: string) => sanitize(html, ORIGIN).html;

/** Every payload that got through the sanitizer, in words. */
async function findHoles(): Promise<string[]> {
  const holes: string[] = [];
  Object.assign(window, { ran: 0 });
  for (const { name, html } of payloads) {
    const once = clean(`<p>Before.</p>${html}<p>After.</p>`);
    if (clean(once) !== once) holes.push(`${name}: twice is not the same`);
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = once;
    for (const element of box.querySelectorAll<HTMLElement>('*'))
      for (const type of ['focus', 'toggle']) element.dispatchEvent(new Event(type));
    await new Promise(resolve => setTimeout(resolve));
    holes.push(...findBad(box).map(bad => `${name}: ${bad}`));
    if (box.innerHTML !== once) holes.push(`${name}: reads differently`);
    if (!box.textContent.includes('Before.')) holes.push(`${name}: swallows what was before it`);
    if (Reflect.get(window, 'ran') !== 0) holes.push(`${name}: ran`);
    Object.assign(window, { ran: 0 });
    box.remove();
  }
  return holes;
}

async function said(work: Promise<void>): Promise<string> {
  return work.then(
    () => '',
    error => String(error),
  );
}

Object.assign(globalThis, {
  findHoles,
  fuzzAny: (seed: number, numRuns: number) => said(checkAnyPage({ seed, numRuns })),
  fuzzHuge: (seed: number, numRuns: number) => said(checkHugePage({ seed, numRuns })),
  fuzzInnocent: (seed: number, numRuns: number) => said(checkInnocentPage({ seed, numRuns })),
});
