import type { SiteChoice } from '../../components/reader/SitePanel.tsx';
import type { ClutterKind, Removal } from '../../core/article.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import { askBackground } from '../../utils/reader-messages.ts';

/** What goes for the site of the story; undefined where it is no site of the web. */
export function siteChoice({ site }: ReaderInput): SiteChoice | undefined {
  if (site.scopes.length === 0) return undefined;
  return {
    now: site,
    async choose(domain, state) {
      const reply = await askBackground('setSiteState', { domain, state });
      return reply.ok ? reply.value : 'failed';
    },
  };
}

/** Whether the story shows its pictures: what was chosen for the site goes before what goes for all. */
export function showsPictures({ site, settings }: ReaderInput): boolean {
  return site.preferences.pictures ?? settings.pictures;
}

/** How many pieces of each kind were cut. */
export function countByKind(removals: readonly Removal[]): Partial<Record<ClutterKind, number>> {
  const counts: Partial<Record<ClutterKind, number>> = {};
  for (const { kind } of removals) if (kind !== 'leftOut' && kind !== 'person') counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
