import { afterEach, expect, test } from 'vitest';
import { clearTheWay } from '../../core/page/clear-the-way.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

function pageWith(layers: string): HTMLElement {
  document.body.innerHTML = `<main><p>The keeper climbed the stairs.</p><div style="height:3000px"></div>
    <section id="related"><h2>Related posts</h2></section></main>${layers}`;
  const related = document.getElementById('related');
  if (!related) throw new Error('no section');
  return related;
}

const FULL = 'position:fixed;inset:0;z-index:99;background:#000';

test('a full-screen layer and its backdrop give way, and the page scrolls again', () => {
  const related = pageWith(
    `<div id="back" style="${FULL}"></div><div id="ad" style="${FULL}"><button>Skip</button></div>`,
  );
  document.body.style.overflow = 'hidden';
  document.body.style.position = 'fixed';
  clearTheWay(document, related);
  expect(getComputedStyle(document.body).overflowY).toBe('visible');
  expect(getComputedStyle(document.body).position).toBe('static');
  related.scrollIntoView();
  const { left, top } = related.getBoundingClientRect();
  expect(related.contains(document.elementFromPoint(left + 4, top + 4))).toBe(true);
});

test('a page dialog is closed', () => {
  const related = pageWith('<dialog>Subscribe now</dialog>');
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  clearTheWay(document, related);
  expect(dialog?.open).toBe(false);
});

test('a small box in the middle of the window stays', () => {
  const related = pageWith('<div id="chat" style="position:fixed;top:40%;left:40%;width:20%;height:20%">Chat</div>');
  expect(clearTheWay(document, related)).toEqual([]);
  expect(document.getElementById('chat')?.style.display).toBe('');
});

test('a slim header and a layer that holds the section stay', () => {
  const related = pageWith('<header id="bar" style="position:fixed;top:0;left:0;right:0;height:40px">Menu</header>');
  const main = document.querySelector('main');
  if (main) main.style.cssText = 'position:fixed;inset:0;overflow:auto';
  expect(clearTheWay(document, related)).toEqual([]);
  expect(document.getElementById('bar')?.style.display).toBe('');
});
