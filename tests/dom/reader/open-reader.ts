import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountReader } from '../../../components/reader/mount-reader.tsx';
import { openOverlay } from '../../../components/reader/overlay.ts';
import { paintReader } from '../../../components/reader/paint-reader.ts';
import type { ReaderActions, ReaderProps, Story } from '../../../components/reader/reader-props.ts';
import { readerStyles } from '../../../components/reader/styles.ts';
import { toolStyles } from '../../../components/reader/tool-styles.ts';
import { makeTranslate } from '../../../core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { sanitize } from '../../../core/story/sanitize.ts';
import english from '../../../public/_locales/en/messages.json';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';

const strings = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));

export const t = makeTranslate(strings, 'en');

/** What the reader asked of the world around it. */
export type Asked = { readonly [K in keyof ReaderActions]: ReturnType<typeof vi.fn<ReaderActions[K]>> };

function listen(story: Story): Asked {
  return {
    close: vi.fn(),
    showRelated: vi.fn(),
    read: vi.fn(() => Promise.resolve(story)),
    joinPages: vi.fn((story: Story) => Promise.resolve({ story, state: 'whole' as const, page: null, next: null })),
    keepJoining: vi.fn(),
    forgetJoining: vi.fn(),
    keepRule: vi.fn(),
    forgetRule: vi.fn(),
    keepPart: vi.fn(),
    forgetPart: vi.fn(),
    live: vi.fn(() => []),
    clean: vi.fn(markup => sanitize(markup, { url: new URL(story.article.url) }).html),
    keepCuts: vi.fn(),
    saveAppearance: vi.fn(),
    savePictures: vi.fn(),
    loadFont: vi.fn(() => Promise.resolve()),
    saveSettings: vi.fn(),
    take: vi.fn(() => Promise.resolve({ ok: true, name: '' })),
    readAloud: vi.fn(() => Promise.resolve(true)),
    openPage: vi.fn(),
    print: vi.fn(),
    reading: vi.fn(),
  };
}

function propsFor(story: Story, actions: ReaderActions): ReaderProps {
  return {
    story,
    host: 'valley-reader.example',
    t,
    lang: 'en',
    about: { version: '1.2.3', shortcut: 'Alt+Shift+S' },
    choices: { all: {}, site: null },
    startAt: null,
    resumed: false,
    pictures: true,
    settings: DEFAULT_SETTINGS,
    joinsPages: false,
    actions,
  };
}

/** Opens the true overlay with a story, in the page of the test. The tools are there at once, or are still `coming`. */
export async function openReader(given: Partial<ReaderProps> = {}, coming?: Promise<void>) {
  const story = given.story ?? samples.everything;
  const asked = listen(story);
  let surface: HTMLDialogElement | undefined;
  const overlay = openOverlay(document, {
    label: t('readerLabel', story.article.title),
    styles: [...readerStyles, ...toolStyles],
    content: shell => {
      surface = shell.dialog;
      const props: ReaderProps = { ...propsFor(story, asked), ...given };
      const painted = paintReader(shell.dialog, document, props);
      let end = () => painted.ending.abort();
      const mount = () => {
        end = mountReader(painted, props);
      };
      if (coming) coming.then(mount);
      else mount();
      return () => end();
    },
    onClosed: () => {},
  });
  const dialog = surface;
  if (!dialog) throw new Error('The overlay never asked for its contents.');
  const reader = {
    asked,
    dialog,
    close: () => overlay.close(),
    /** The first element that matches; throws where there is none. */
    get(selector: string): HTMLElement {
      const found = dialog.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector} in the reader.`);
      return found;
    },
    all: (selector: string) => [...dialog.querySelectorAll<HTMLElement>(selector)],
    /** The button, link or field with this name, as assistive software says it. */
    named(name: string): HTMLElement {
      const controls = [...dialog.querySelectorAll<HTMLElement>('button, a, summary, input')];
      const candidates = controls.filter(it => it.checkVisibility());
      const found = candidates.find(it => nameOf(it) === name);
      if (!found) throw new Error(`Nothing is called “${name}”; there is: ${candidates.map(nameOf).join(' | ')}`);
      return found;
    },
    /** Presses something as a person at the keyboard does. */
    async press(name: string, key = '{Enter}'): Promise<void> {
      reader.named(name).focus();
      await userEvent.keyboard(key);
    },
  };
  if (coming) return reader;
  await soon(() => {
    if (reader.get('.reader > .unseen').textContent === '') throw new Error('not announced yet');
  });
  return reader;
}

function nameOf(element: HTMLElement): string {
  const label = element.closest('label')?.querySelector('.slider__label, .switch__label, .choices__face')?.textContent;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
}
