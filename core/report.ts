import type { ReadResult } from './article.ts';
import type { About } from './reader-input.ts';

/** More lines than anybody reads, and less than any form takes. */
const MOST_REMOVALS = 120;
/** Letters by which a piece of the page can be found again. */
const ENOUGH = 80;

/** What a report on a reading is made of. */
export interface Reported {
  readonly story: Pick<Extract<ReadResult, { ok: true }>, 'article' | 'removals' | 'related' | 'pagination' | 'way'>;
  readonly about: About;
  /** What the browser calls itself. */
  readonly browser: string;
}

/**
 * The text of a report: the page's address, and the trail of how its article was found and what was removed by which
 * rule. In English, as the people who read it are anywhere. It is shown to the person, who takes it where they like.
 */
export function reportText({ story, about, browser }: Reported): string {
  const { article, removals, related, pagination, way } = story;
  const trail = removals.slice(0, MOST_REMOVALS).map(({ rule, kind, where, preview }) => {
    return `- ${kind} / ${rule}, before element ${where}: ${cut(preview)}`;
  });
  return [
    'What is wrong?',
    '',
    '',
    `Address: ${article.url}`,
    `Title: ${article.title}`,
    `Clearstory ${about.version}`,
    `Browser: ${browser}`,
    '',
    `Read: ${way}, ${article.words} words, language ${article.lang || 'unknown'}`,
    `Related posts: ${related.map(({ links }) => links.length).join(' + ') || 'none'}`,
    `Pages: ${pagination ? `${pagination.page} of ${pagination.pages ?? 'unknown'}` : 'one'}`,
    `Removed: ${removals.length}`,
    ...trail,
    ...(removals.length > trail.length ? [`- and ${removals.length - trail.length} more`] : []),
    '',
  ].join('\n');
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= ENOUGH ? line : `${line.slice(0, ENOUGH)}…`;
}
