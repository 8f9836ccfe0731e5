import { afterEach, expect, test } from 'vitest';
import { FONTS, THEMES } from '../../../core/appearance.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

async function open(...given: Parameters<typeof openReader>) {
  reader = await openReader(...given);
  return reader;
}

/** Opens the panel and chooses with the keyboard. */
async function choose(name: string, key: string) {
  await reader?.press('Appearance');
  await reader?.press(name, key);
}

const colourOf = (element: HTMLElement) => getComputedStyle(element).backgroundColor;

afterEach(() => reader?.close());

test.each(THEMES)('the theme %s is there from the first moment, and chosen in the panel', async theme => {
  const { get } = await open({ choices: { all: { theme }, site: null } });
  expect(get('.reader').dataset.theme).toBe(theme);
  expect((get(`input[name="theme"][value="${theme}"]`) as HTMLInputElement).checked).toBe(true);
});

test('every theme has a ground of its own', async () => {
  const { get } = await open();
  const grounds = THEMES.map(theme => {
    get('.reader').dataset.theme = theme;
    return colourOf(get('.reader'));
  });
  // `auto` is one of the others, by the system.
  expect(new Set(grounds).size).toBe(THEMES.length - 1);
});

test('a change shows at once and is saved for all sites', async () => {
  const { get, asked } = await open({ choices: { all: { size: 22 }, site: null } });
  await choose(t('theme_sepia'), ' ');
  await soon(() => expect(get('.reader').dataset.theme).toBe('sepia'));
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({ all: { size: 22, theme: 'sepia' }, site: null });
});

test('one reads on at the same line when the letters grow and shrink, or the lines get shorter', async () => {
  const { get, all, press } = await open();
  const line = all('.story p').at(-4);
  if (!line) throw new Error('no line');
  const reader = get('.reader');
  const height = () => line.getBoundingClientRect().top - reader.getBoundingClientRect().top;
  // Under the bar.
  line.scrollIntoView({ behavior: 'instant' });
  const before = height();
  await press('Appearance');
  for (const [slider, key] of [
    ['size', '{End}'],
    ['size', '{Home}'],
    ['measure', '{Home}'],
    ['lineHeight', '{End}'],
  ] as const) {
    const look = reader.style.cssText;
    await press(t(`look_${slider}`), key);
    await soon(() => expect(reader.style.cssText).not.toBe(look));
    expect(Math.abs(height() - before), `${slider} ${key}`).toBeLessThan(3);
  }
});

test('sliders set size, measure and spacing of the story', async () => {
  const { get, asked, press } = await open();
  await press('Appearance');
  const story = () => getComputedStyle(get('.story'));
  await press(t('look_size'), '{ArrowRight}');
  await soon(() => expect(story().fontSize).toBe('21px'));
  await press(t('look_lineHeight'), '{ArrowRight}');
  await soon(() => expect(Number.parseFloat(story().lineHeight)).toBeCloseTo(21 * 1.7));
  await press(t('look_letterSpacing'), '{ArrowRight}');
  await soon(() => expect(Number.parseFloat(story().letterSpacing)).toBeCloseTo(21 * 0.02));
  await press(t('look_wordSpacing'), '{ArrowRight}');
  await soon(() => expect(Number.parseFloat(story().wordSpacing)).toBeCloseTo(21 * 0.04));
  await press(t('look_measure'), '{ArrowLeft}');
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({
    all: { size: 21, lineHeight: 1.7, letterSpacing: 0.02, wordSpacing: 0.04, measure: 32 },
    site: null,
  });
});

test('“Only on this site” keeps changes to the site, and gives them up again', async () => {
  const { get, asked, press } = await open({ choices: { all: { theme: 'dark' }, site: null } });
  await choose(t('onlySite', 'valley-reader.example'), ' ');
  await press(t('theme_light'), ' ');
  await soon(() => expect(get('.reader').dataset.theme).toBe('light'));
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({ all: { theme: 'dark' }, site: { theme: 'light' } });
  await press(t('onlySite', 'valley-reader.example'), ' ');
  await soon(() => expect(get('.reader').dataset.theme).toBe('dark'));
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({ all: { theme: 'dark' }, site: null });
});

test('reset goes back to the defaults', async () => {
  const { get, asked, press } = await open({ choices: { all: { theme: 'black', size: 40 }, site: null } });
  await press('Appearance');
  await press(t('resetLook'));
  await soon(() => expect(get('.reader').dataset.theme).toBe('auto'));
  expect(asked.saveAppearance).toHaveBeenLastCalledWith({ all: {}, site: null });
});

test.each(FONTS)('the font %s sets the story', async font => {
  const { get } = await open({ choices: { all: { font }, site: null } });
  const family = getComputedStyle(get('.story')).fontFamily;
  expect(family).toContain({ serif: 'serif', sans: 'system-ui', mono: 'monospace', legible: 'Legible' }[font]);
});

test('the typeface for low vision is asked for when it is chosen, and not before', async () => {
  const { asked, get } = await open();
  expect(asked.loadFont).not.toHaveBeenCalled();
  await choose(t('font_legible'), ' ');
  await soon(() => expect(asked.loadFont).toHaveBeenCalledOnce());
  expect(getComputedStyle(get('.story')).fontFamily).toContain('Legible');
});

test('justified text is set so, in the story alone', async () => {
  const { get } = await open({ choices: { all: { align: 'justify' }, site: null } });
  expect(getComputedStyle(get('.story p')).textAlign).toBe('justify');
  expect(getComputedStyle(get('.foot p')).textAlign).toBe('start');
});
