import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMES } from '../../core/appearance.ts';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, as the style sheet has them. The first block, for light, is that of every theme. */
function coloursOf(theme: string): Record<string, string> {
  const block =
    theme === 'light' ? /\[data-theme\] \{([^}]*)\}/ : new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`);
  const found = [...(css.match(block)?.[1] ?? '').matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, colour]) => [name, colour]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const AAA_TEXT = 7;
const AA_CONTROLS = 3;

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each(THEMES)('in the theme %s all text is AAA and every control AA', theme => {
  const colours = coloursOf(theme);
  for (const ground of ['paper', 'raised', 'sunken']) {
    for (const text of ['ink', 'soft', 'accent'])
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(AAA_TEXT);
    expect(contrast(colours.edge, colours[ground]), `edge on ${ground}`).toBeGreaterThanOrEqual(AA_CONTROLS);
  }
  expect(contrast(colours.ink, colours.mark), 'marked text').toBeGreaterThanOrEqual(AAA_TEXT);
});

test('auto is dark where the system is', () => {
  expect(coloursOf('auto')).toEqual(coloursOf('dark'));
});
