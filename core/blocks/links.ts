import type { PageFacts } from '../page/facts.ts';
import { siteOf, targetOf } from '../text/site.ts';

/** Where the links of one page lead. Each is resolved once, however many ask. */
export class Links {
  readonly #url: URL;
  readonly #base: URL;
  /** The sites that the page's own addresses are of. */
  readonly #own: ReadonlySet<string>;
  readonly #targets = new Map<Element, URL | null>();

  constructor({ url, base }: Pick<PageFacts, 'url' | 'base'>) {
    this.#url = url;
    this.#base = base;
    this.#own = new Set([url, base].map(({ hostname }) => siteOf(hostname)));
  }

  /** The address that a link leads to, or null for scripts, fragments, other schemes and broken ones. */
  targetOf(link: Element): URL | null {
    const known = this.#targets.get(link);
    if (known !== undefined) return known;
    const target = targetOf(link, this.#base);
    this.#targets.set(link, target);
    return target;
  }

  /** Whether an address is one of the page's own site. */
  isOfSite({ hostname }: URL): boolean {
    return this.#own.has(siteOf(hostname));
  }

  /** Whether a link goes to another page, and on which site. */
  whereTo(link: Element): 'same-page' | 'same-site' | 'elsewhere' {
    const target = this.targetOf(link);
    if (!target) return 'same-page';
    if (!this.isOfSite(target)) return 'elsewhere';
    return target.pathname === this.#url.pathname && target.search === this.#url.search ? 'same-page' : 'same-site';
  }
}
