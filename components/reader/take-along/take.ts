import { toEpub } from '../../../core/export/epub.ts';
import type { ExportInput } from '../../../core/export/export-input.ts';
import { fileName } from '../../../core/export/file-name.ts';
import { toMarkdown } from '../../../core/export/markdown.ts';
import { pictureFiles } from '../../../core/export/picture-files.ts';
import { toStandaloneHtml } from '../../../core/export/standalone-html.ts';
import { copyText } from '../clipboard.ts';
import { saveFile } from './save-file.ts';
import type { TakeAlong } from './take-along.ts';

/** Takes a story along in one of the ways there are; follows a person's click. */
export const take: TakeAlong = async (how, given) => {
  const page = given.story.holder.ownerDocument;
  if (how === 'copy') return { ok: await copyText(toMarkdown({ ...given, pictures: new Map() }), page), name: '' };
  const pictures = how === 'markdown' ? new Map() : pictureFiles(given.story);
  const { extension, mediaType, make } = FILES[how];
  const name = fileName(given.article.title, extension);
  saveFile(page, name, new Blob([make({ ...given, pictures })], { type: mediaType }));
  return { ok: true, name };
};

const FILES: Record<
  'markdown' | 'html' | 'epub',
  { extension: string; mediaType: string; make: (input: ExportInput) => string | Uint8Array<ArrayBuffer> }
> = {
  markdown: { extension: 'md', mediaType: 'text/markdown', make: toMarkdown },
  html: { extension: 'html', mediaType: 'text/html', make: toStandaloneHtml },
  epub: { extension: 'epub', mediaType: 'application/epub+zip', make: toEpub },
};
