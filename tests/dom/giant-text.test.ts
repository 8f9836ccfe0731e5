import { expect, test } from 'vitest';
import { divideGiantText } from '../../core/story/giant-text.ts';

async function divided(html: string): Promise<Element> {
  const body = document.createElement('div');
  body.innerHTML = html;
  await divideGiantText(body);
  return body;
}

const WORDS = 'The keeper wrote a line, and then another. ';

test.each([
  ['text alone', WORDS.repeat(20_000)],
  ['text that comes in pieces', `${WORDS.repeat(2500)}<em>${WORDS}</em>`.repeat(8)],
  ['lines', 'The keeper wrote.<br>'.repeat(20_000)],
  ['links', '<a href="#a">The tower</a> '.repeat(10_000)],
])(
  'an endless paragraph of %s becomes several, of which none is endless, and all words stay',
  async (_name, inside) => {
    const whole = document.createElement('div');
    whole.innerHTML = `<p>${inside}</p>`;
    const body = await divided(`<p lang="en">${inside}</p>`);
    expect(body.textContent).toBe(whole.textContent);
    expect(body.children.length).toBeGreaterThan(1);
    for (const part of body.children) {
      expect(part.outerHTML).toMatch(/^<p lang="en">/);
      expect(part.textContent.length).toBeLessThan(210_000);
      expect(part.childNodes.length).toBeLessThan(8001);
      if (part.nextElementSibling) expect(part.innerHTML).toMatch(/(?:\s|<br>)$/);
    }
  },
);

test.each([
  ['a long paragraph', `<p>${WORDS.repeat(4000)}</p>`],
  ['a poem of a thousand lines', `<p>${'The keeper wrote.<br>'.repeat(1000)}</p>`],
  ['what has no place to be cut', `<p>${'x'.repeat(300_000)}</p>`],
])('%s stays one', async (_name, html) => {
  expect((await divided(html)).innerHTML).toBe(html);
});
