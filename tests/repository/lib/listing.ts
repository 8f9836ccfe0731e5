import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './sources.ts';

/** The texts for the stores in one language, by their headings. */
export type Listing = ReadonlyMap<string, string>;

export const LISTINGS = readdirSync(`${ROOT}store/listing`).map(file => file.replace(/\.md$/, ''));

/** What a listing says, each section by its heading. */
export function listing(locale: string): Listing {
  const text = readFileSync(`${ROOT}store/listing/${locale}.md`, 'utf8');
  const sections = text.split(/^##+ /m).slice(1);
  return new Map(
    sections.map(section => {
      const [heading = '', ...rest] = section.split('\n');
      return [heading.replaceAll('`', '').trim(), rest.join('\n').trim()];
    }),
  );
}
