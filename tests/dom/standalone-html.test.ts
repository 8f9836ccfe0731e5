import { expect, test } from 'vitest';
import { pictureFiles } from '../../core/export/picture-files.ts';
import { toStandaloneHtml } from '../../core/export/standalone-html.ts';
import { inputOf } from './export-input.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('holds title, byline, story, source and day of saving, in the story’s language', () => {
  const file = parse(
    toStandaloneHtml(inputOf('<p>It went <em>out</em>.</p>', { title: 'A <b> & c', lang: 'fr', dir: 'rtl' })),
  );
  expect(file.title).toBe('A <b> & c');
  expect(file.documentElement.lang).toBe('fr');
  expect(file.documentElement.dir).toBe('rtl');
  expect(file.querySelector('h1')?.textContent).toBe('A <b> & c');
  expect(file.querySelector('header p')?.textContent).toBe('Ada Lamp · The Harbour Post · 1 May 2026');
  expect(file.querySelector('article > p')?.innerHTML).toBe('It went <em>out</em>.');
  expect(file.querySelector('footer a')?.getAttribute('href')).toBe('https://harbour.example/last-light');
  expect(file.querySelector('footer')?.textContent).toContain('Saved on 2 May 2026');
});

test('nothing in the file is loaded from anywhere', async () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 4;
  const own = canvas.toDataURL('image/png');
  const input = inputOf(`<img src="${own}" alt="Own"><p><img src="https://else.example/x.jpg" alt="Elsewhere"></p>`);
  await Promise.all([...input.story.holder.querySelectorAll('img')].slice(0, 1).map(image => image.decode()));
  const pictures = pictureFiles(input.story);
  const file = parse(toStandaloneHtml({ ...input, pictures }));
  expect([...file.querySelectorAll('img')].map(image => image.alt)).toEqual(['Own']);
  expect(file.querySelector('img')?.src).toMatch(/^data:image\/(?:png|jpeg);base64,/);
  expect(file.querySelector('p a[href="https://else.example/x.jpg"]')?.textContent).toBe('[Picture: Elsewhere]');
  expect(file.querySelector('link, script, iframe, [srcset]')).toBeNull();
  expect(file.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

const LONG = 'What they heard of it, and what they took it for at the time';

test('a table with much to say is wider than the text where there is room, and scrolls where there is none', async () => {
  const cells = (tag: string) => `<tr>${`<${tag}>${LONG}</${tag}>`.repeat(6)}</tr>`;
  const frame = document.createElement('iframe');
  frame.srcdoc = toStandaloneHtml(
    inputOf(`<p>Before.</p><table><thead>${cells('th')}</thead><tbody>${cells('td')}</tbody></table>`),
  );
  const shown = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.append(frame);
  const widthAt = (width: number) => {
    frame.style.width = `${width}px`;
    const page = frame.contentDocument;
    const [box, text, cell] = ['.table', 'p', 'td'].map(
      name => page?.querySelector(name)?.getBoundingClientRect().width ?? 0,
    );
    const fits = (page?.documentElement.scrollWidth ?? 0) <= width;
    return { box: box ?? 0, text: text ?? 0, cell: cell ?? 0, fits };
  };
  await shown;
  const wide = widthAt(1600);
  expect(wide.box).toBeGreaterThan(wide.text * 1.3);
  expect(wide.fits).toBe(true);
  const narrow = widthAt(360);
  expect(narrow.box).toBeCloseTo(narrow.text, 0);
  expect(narrow.cell).toBeGreaterThan(70);
  expect(narrow.fits).toBe(true);
  frame.remove();
});

test('code says its language as HTML has it', () => {
  const file = parse(
    toStandaloneHtml(inputOf('<pre data-language="js"><code>light(on)</code></pre><pre data-language="c++">x</pre>')),
  );
  expect([...file.querySelectorAll('pre > code')].map(code => code.className)).toEqual(['language-js', 'language-c++']);
});
