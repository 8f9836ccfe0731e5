import type { ExportInput, PictureFile } from '../../core/export/export-input.ts';

/** What an export gets from a reader that shows this markup; ids stand for what the pipeline knows of the anchors. */
export function inputOf(
  markup: string,
  given: Partial<ExportInput['article']> & { pictures?: ReadonlyMap<string, PictureFile> } = {},
): ExportInput {
  const { pictures, ...article } = given;
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const elements = [...holder.querySelectorAll('*')];
  const anchors = new Map(elements.flatMap((element, index) => (element.id ? [[element.id, index]] : [])));
  for (const element of elements) element.removeAttribute('id');
  return {
    article: {
      title: 'The last light',
      byline: 'Ada Lamp',
      siteName: 'The Harbour Post',
      lang: 'en',
      dir: 'ltr',
      publishedTime: '2026-05-01T08:00:00Z',
      url: 'https://harbour.example/last-light',
      anchors,
      ...article,
    },
    story: { holder, elements },
    pictures: pictures ?? new Map(),
    labels: {
      source: 'Source',
      published: '1 May 2026',
      saved: 'Saved on 2 May 2026',
      picture: 'Picture',
      contents: 'Contents',
    },
    savedAt: new Date('2026-05-02T09:30:00Z'),
  };
}
