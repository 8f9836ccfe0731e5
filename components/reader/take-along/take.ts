import { toEpub } from '../../../core/export/epub.ts';
import type { ExportInput } from '../../../core/export/export-input.ts';
import { fileName } from '../../../core/export/file-name.ts';
import { toMarkdown } from '../../../core/export/markdown.ts';
import { tagsOf } from '../../../core/export/page-tags.ts';
import { pictureFiles } from '../../../core/export/picture-files.ts';
import { toStandaloneHtml } from '../../../core/export/standalone-html.ts';
import type { Translate } from '../../../core/messages.ts';
import { dayIn } from '../../../core/text/any-day.ts';
import { copyText } from '../clipboard.ts';
import { sayDay } from '../say-date.ts';
import { obsidianAddress, openAddress } from './obsidian.ts';
import { saveFile } from './save-file.ts';
import type { TakeAlong, Taken } from './take-along.ts';

/** Takes a story along in one of the ways there are; follows a person's click. */
export const take: TakeAlong = async ({ as, frontMatter }, shown, t) => {
  const given = { ...shown, ...labelsIn(t, shown.article, new Date()) };
  const page = given.story.holder.ownerDocument;
  const markdown = (withTags: boolean) =>
    toMarkdown({ ...given, pictures: new Map() }, withTags ? tagsOf(page) : undefined);
  const save = (extension: keyof typeof MEDIA_TYPES, content: string | Uint8Array<ArrayBuffer>) => {
    const name = fileName(given.article.title, extension);
    saveFile(page, name, new Blob([content], { type: MEDIA_TYPES[extension] }));
    return { ok: true, name };
  };
  const whole = (): ExportInput => ({ ...given, pictures: pictureFiles(given.story) });
  switch (as) {
    case 'copy':
      return { ok: await copyText(markdown(frontMatter), page), name: '' };
    case 'obsidian':
      return openInObsidian(given.article.title, markdown(true), page);
    case 'markdown':
      return save('md', markdown(frontMatter));
    case 'html':
      return save('html', toStandaloneHtml(whole()));
    case 'epub':
      return save('epub', toEpub(whole()));
  }
};

/** Words of an export, and the moment it is made. */
function labelsIn(
  t: Translate,
  article: ExportInput['article'],
  savedAt: Date,
): Pick<ExportInput, 'labels' | 'savedAt'> {
  const published = dayIn(article.publishedTime, article.lang);
  const day = new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' }).format(savedAt);
  const labels = {
    source: t('exportSource'),
    published: published && sayDay(published, t.lang),
    saved: t('exportSaved', day),
    picture: t('picture'),
    contents: t('contents'),
  };
  return { labels, savedAt };
}

const MEDIA_TYPES = { md: 'text/markdown', html: 'text/html', epub: 'application/epub+zip' } as const;

/** By way of the clipboard, which takes a text of any length; where that is shut, in the address. */
async function openInObsidian(title: string, text: string, page: Document): Promise<Taken> {
  const copied = await copyText(text, page);
  const address = obsidianAddress(title, copied ? 'clipboard' : { text });
  if (address) openAddress(page, address);
  return { ok: address !== null, name: '' };
}
