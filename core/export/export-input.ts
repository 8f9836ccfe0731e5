import type { Article } from '../article.ts';

/** The story as it is shown: its holder, and its own elements by the numbers that `Article` speaks of. */
export interface ShownStory {
  readonly holder: Element;
  readonly elements: readonly Element[];
}

/** A picture whose bytes could be had without asking anybody for them. */
export interface PictureFile {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Words that an export needs beside the story's own, in the language of the interface. */
interface ExportLabels {
  /** "Source" */
  readonly source: string;
  /** The day on which the story was published, "1 May 2026"; '' where that is not known. */
  readonly published: string;
  /** "Saved on 1 May 2026" */
  readonly saved: string;
  /** "Picture" */
  readonly picture: string;
  /** "Contents" */
  readonly contents: string;
}

/** Everything an export is made of. Nothing is fetched: what is not in here is not in the export. */
export interface ExportInput {
  readonly article: Pick<
    Article,
    'title' | 'byline' | 'siteName' | 'lang' | 'dir' | 'publishedTime' | 'url' | 'anchors'
  >;
  readonly story: ShownStory;
  /** By the address in the story's `src`. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly labels: ExportLabels;
  readonly savedAt: Date;
}
