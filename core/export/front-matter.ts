import { dayIn } from '../text/any-day.ts';
import type { ExportInput } from './export-input.ts';

/** What is known of a story as YAML between two lines of dashes, as static sites and notes keep it. */
export function frontMatter({ article }: Pick<ExportInput, 'article'>, tags: readonly string[]): string {
  const lines = [
    ['title', article.title],
    ['author', article.byline],
    ['date', dayIn(article.publishedTime, article.lang)],
    ['site', article.siteName],
    ['source', article.url],
  ] as const;
  const said = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${scalar(value)}`);
  return ['---', ...said, `tags: [${tags.map(scalar).join(', ')}]`, '---', ''].join('\n');
}

/** In quotes, as JSON is YAML too; but for the line ends of Unicode, which YAML breaks at. A day needs none. */
function scalar(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return JSON.stringify(value.replace(/\s+/g, ' ')).replace(
    /[\u0080-\u009f\u2028\u2029\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
