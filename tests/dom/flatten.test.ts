import { expect, test } from 'vitest';
import { flatten } from '../../core/draft/flatten.ts';

const wrapped = (html: string, levels: number) => `${'<div>'.repeat(levels)}${html}${'</div>'.repeat(levels)}`;

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function depthOf(element: Element | null): number {
  return element ? 1 + depthOf(element.parentElement) : 0;
}

test('blocks within blocks are undone where they are absurdly many', async () => {
  const body = parse(wrapped('<p>The keeper wrote.</p>', 400));
  await flatten(body);
  expect(body.textContent).toBe('The keeper wrote.');
  expect(depthOf(body.querySelector('p'))).toBeLessThan(80);
});

test('what stands beside something keeps its own block, and so does everything in a usual page', async () => {
  const deep = wrapped('One.<div>Two.</div><div>Three.</div>', 100);
  const body = parse(deep);
  await flatten(body);
  expect([...body.querySelectorAll('div')].slice(-2).map(block => block.textContent)).toEqual(['Two.', 'Three.']);
  const usual = wrapped('<p>The keeper wrote.</p>', 40);
  const page = parse(usual);
  await flatten(page);
  expect(page.innerHTML).toBe(usual);
});
