import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

const PICTURE = '<img src="https://pictures.example/lamp.jpg" width="800" height="600" alt="The keeper on the stairs">';
const page = (part: string) =>
  `<article><h1>The lamp</h1>${lines('the keeper', 4)}${part}${lines('the baker', 4)}</article>`;

test.each([
  [
    'a name on the box around a paragraph',
    `<div class="box"><div>${PICTURE}</div><div class="caption"><p>The keeper, a day before the storm.</p></div></div>`,
  ],
  ['a name in two words run together', `<div>${PICTURE}<p class="imageCredit">The Sound Herald</p></div>`],
  ['a name on what is within', `<div>${PICTURE}<p><span class="credit">Ada Quill</span></p></div>`],
  ['what the picture says of itself', `<div>${PICTURE}<p>The keeper on the stairs</p></div>`],
  [
    'an entry of a gallery',
    `<ul><li><div>${PICTURE}</div><div class="caption"><p>The keeper, a day before the storm.</p></div></li></ul>`,
  ],
])('the words of a picture stand with it: %s', async (_, part) => {
  const { dom } = await read(page(part));
  expect(dom.querySelector('figure img')).not.toBeNull();
  expect(dom.querySelector('figure figcaption')?.textContent.trim()).toMatch(/keeper|Herald|Quill/);
});

test.each([
  ['a paragraph of the story', '<p>The keeper went up the stairs on that day, too, and did not come down.</p>'],
  ['a heading, even where the picture says the same', '<h2>The keeper on the stairs</h2>'],
])('what stands below a picture is no caption for that: %s', async (_, part) => {
  const { dom } = await read(page(`${PICTURE}${part}`));
  expect(dom.querySelector('figcaption')).toBeNull();
  expect(dom.textContent).toContain('keeper');
});
