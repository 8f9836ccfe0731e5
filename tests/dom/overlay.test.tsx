import { afterEach, expect, test } from 'vitest';
import { clearOldHosts } from '../../components/reader/host.ts';
import { type Leaving, openOverlay, type Shell } from '../../components/reader/overlay.ts';
import { soon } from './lib/soon.ts';

const PAGE = `<main><h1>The lamp</h1><p id="first">A first line.</p><div style="height:4000px"></div>
  <input id="field" value="kept"><p id="last">A last line.</p></main>`;

function open(text = 'The story') {
  const closed: Leaving[] = [];
  let shell: Shell | undefined;
  const overlay = openOverlay(document, {
    label: 'Story: The lamp',
    styles: ['dialog { background: white }'],
    content: given => {
      shell = given;
      given.dialog.innerHTML = `<div><p>${text}</p><input class="typed"><div style="height:3000px"></div></div>`;
      return () => given.dialog.replaceChildren();
    },
    onClosed: how => closed.push(how),
  });
  if (!shell) throw new Error('the contents were not asked for');
  return { ...overlay, closed, shell, host: shell.root.host as HTMLElement };
}

const middle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

test('it covers the page, and leaving puts markup, scroll, focus and selection back, ten times in a row', () => {
  document.body.innerHTML = PAGE;
  const field = document.querySelector<HTMLInputElement>('#field');
  field?.focus();
  scrollTo(0, 1234);
  const text = document.querySelector('#last')?.firstChild;
  if (!text) throw new Error('no text');
  const before = document.documentElement.outerHTML;
  for (let round = 0; round < 10; round++) {
    getSelection()?.setBaseAndExtent(text, 2, text, 6);
    field?.focus();
    scrollTo(0, 1234);
    const { close, closed, host } = open();
    expect(middle()).toBe(host);
    expect(document.documentElement.outerHTML).not.toContain('The story');
    close();
    close();
    expect(closed).toEqual(['asked']);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(scrollY).toBe(1234);
    expect(document.activeElement).toBe(field);
  }
});

test('a selection of the page is there again afterwards', () => {
  document.body.innerHTML = PAGE;
  const text = document.querySelector('#last')?.firstChild;
  if (!text) throw new Error('no text');
  getSelection()?.setBaseAndExtent(text, 2, text, 6);
  const { close, shell } = open();
  shell.dialog.querySelector<HTMLInputElement>('.typed')?.focus();
  close();
  expect(String(getSelection())).toBe('last');
});

test('a page that opens its own modal dialog or popover is raised over', async () => {
  document.body.innerHTML = `${PAGE}<dialog id="rival">Mine!</dialog><div id="pop" popover>Mine, too!</div>`;
  const { close, shell, host, closed } = open();
  shell.dialog.scrollTop = 500;
  await soon(() => expect(shell.dialog.scrollTop).toBe(500));
  await new Promise(resolve => shell.dialog.addEventListener('scroll', resolve, { once: true, capture: true }));
  document.querySelector<HTMLDialogElement>('#rival')?.showModal();
  expect(middle()).not.toBe(host);
  await soon(() => expect(middle()).toBe(host));
  document.querySelector<HTMLElement>('#pop')?.showPopover();
  await soon(() => expect(middle()).toBe(host));
  expect(shell.dialog.matches(':modal')).toBe(true);
  expect(shell.dialog.scrollTop).toBe(500);
  expect(closed).toEqual([]);
  close();
  expect(document.querySelector<HTMLDialogElement>('#rival')?.open).toBe(true);
});

test('a page that takes the host away gets it back a few times, and then is left alone', async () => {
  document.body.innerHTML = PAGE;
  const { host, closed } = open();
  let removals = 0;
  const remover = new MutationObserver(() => {
    if (!host.isConnected) return;
    removals += 1;
    host.remove();
  });
  remover.observe(document.documentElement, { childList: true });
  host.remove();
  await soon(() => expect(closed).toEqual(['crowded-out']));
  remover.disconnect();
  expect(removals).toBeLessThan(10);
  expect(host.isConnected).toBe(false);
});

test('keys typed in the reader do not reach the bubbling listeners of the page', () => {
  document.body.innerHTML = PAGE;
  const heard: string[] = [];
  const listen = (event: Event) => heard.push(event.type);
  for (const type of ['keydown', 'input', 'click']) addEventListener(type, listen);
  const { close, shell } = open();
  const field = shell.dialog.querySelector('.typed');
  for (const type of ['keydown', 'input', 'click'])
    field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  close();
  for (const type of ['keydown', 'input', 'click']) removeEventListener(type, listen);
});

test('what an earlier version left open is cleared, and nothing of the page', () => {
  document.body.innerHTML = PAGE;
  const before = document.documentElement.outerHTML;
  const { host } = open();
  expect(clearOldHosts(document)).toBe(true);
  expect(getComputedStyle(document.documentElement).scrollbarWidth).toBe('auto');
  expect(host.isConnected).toBe(false);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(clearOldHosts(document)).toBe(false);
});

test('contents that cannot be drawn leave no half-open reader behind', () => {
  document.body.innerHTML = PAGE;
  const before = document.documentElement.outerHTML;
  const failing = () =>
    openOverlay(document, {
      label: 'x',
      styles: [],
      content: () => {
        throw new Error('broken');
      },
      onClosed: () => {},
    });
  expect(failing).toThrow('broken');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the page shows no scroll bar of its own and is not printed, and is as before when left', () => {
  document.body.innerHTML = PAGE;
  const before = [...document.adoptedStyleSheets];
  const { close } = open();
  const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText);
  expect(rules.join()).toMatch(/@media print.*body.*display: none/s);
  expect(getComputedStyle(document.documentElement).scrollbarWidth).toBe('none');
  close();
  expect([...document.adoptedStyleSheets]).toEqual(before);
  expect(getComputedStyle(document.documentElement).scrollbarWidth).toBe('auto');
});
