import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { THEMES } from '../../../core/appearance.ts';
import { samples } from '../../gallery/samples.ts';
import { type Shown, showState } from '../../gallery/show-state.ts';
import { states } from '../../gallery/states.ts';
import { soon } from '../lib/soon.ts';
import { openReader } from './open-reader.ts';
import { openRoots } from './open-roots.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;
let shown: Shown | undefined;

afterEach(() => {
  shown?.close();
  shown = undefined;
  reader?.close();
  vi.restoreAllMocks();
});

/** Clicks like a person, once what is clicked has come. */
async function click(root: ShadowRoot, selector: string): Promise<void> {
  const target = await soon(() => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  });
  await userEvent.click(target);
}

async function problems(root = reader?.dialog.getRootNode() as ShadowRoot): Promise<string[]> {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  // Colours on their way from one to another are neither.
  await soon(() => expect([...document.getAnimations(), ...root.getAnimations()]).toEqual([]));
  // Kinds of what was removed are drawn when they have been opened.
  await soon(() => expect(all('details[open]:not(:has(> :not(summary)))')).toEqual([]));
  // Boxes that scroll are named when the browser has measured them.
  await soon(() => {
    const boxes = all('.story pre:not([data-verse]), .scrollbox');
    expect(boxes.filter(box => box.scrollWidth > box.clientWidth + 1 && box.tabIndex !== 0)).toEqual([]);
  });
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // About the page beneath, which in a test has nothing in it.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.html.slice(0, 120)}`));
}

test('axe sees into the reader, and finds what is wrong there', async () => {
  openRoots();
  reader = await openReader();
  reader.get('.masthead').append(Object.assign(document.createElement('button'), { type: 'button' }));
  expect((await problems()).join()).toContain('button-name');
});

test.each(states)('axe finds nothing in the state $name', async state => {
  openRoots();
  shown = await showState(state);
  const { root } = shown;
  for (const selector of state.press ?? []) await click(root, selector);
  expect(await problems(root)).toEqual([]);
});

test.each(THEMES)('axe finds nothing in the theme %s with everything open', async theme => {
  openRoots();
  reader = await openReader({ choices: { all: { theme }, site: {} }, resumed: true, story: samples.leadIn });
  for (const fold of reader.all('details')) (fold as HTMLDetailsElement).open = true;
  await reader.press('Put everything back');
  await reader.press('Appearance');
  expect(await problems()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing where a removal says why, in the theme %s', async theme => {
  openRoots();
  reader = await openReader({ choices: { all: { theme }, site: {} } });
  for (const fold of reader.all('.removed__kind')) (fold as HTMLDetailsElement).open = true;
  await soon(() => expect(reader?.all('.removed__kind:not(:has(.removed__rule))')).toEqual([]));
  await reader.press('Show: The ford is closed until the water falls. Other ways');
  expect(reader.all('.removed__reason')).toHaveLength(1);
  expect(await problems()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in a report, in the theme %s', async theme => {
  openRoots();
  reader = await openReader({ choices: { all: { theme }, site: null } });
  await reader.press('More');
  await reader.press('Report a problem with this page');
  expect(await problems()).toEqual([]);
});
