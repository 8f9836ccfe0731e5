const LINKS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const PICTURES: ReadonlySet<string> = new Set(['http:', 'https:']);
/** Pixels only: an SVG is a document that can carry more than a picture, but for the drawings that we make ourselves. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

/** What addresses in the markup are judged against. */
export interface Origin {
  /** The page's own address. */
  readonly url: URL;
  /** What the page resolves its addresses against, where that is another one (`<base>`). */
  readonly base?: URL;
  /** Whether an address holds a drawing that we made ourselves; where nobody can tell, none does. */
  readonly isDrawing?: ((address: string) => boolean) | undefined;
}

/**
 * Where a link leads, or null where a click must not go: absolute and normal, or only `#fragment` where it leads to this
 * very page. Judged after resolving, never before.
 */
export function linkAddress(value: string, { url: page, base = page }: Origin): string | null {
  // What is only a fragment means this page, whatever its `<base>` makes of it.
  const url = resolve(value, value.trim().startsWith('#') ? page : base);
  if (!url || !LINKS.has(url.protocol)) return null;
  const isWithin = withoutHash(url) === withoutHash(page) && /#/.test(value);
  if (!isWithin) return url.href;
  return url.hash.length > 1 ? url.hash : null;
}

/** The address of a picture, absolute and normal, or null where nothing may be fetched. */
export function pictureAddress(value: string, { url: page, base = page, isDrawing }: Origin): string | null {
  const url = resolve(value, base);
  if (!url) return null;
  return PICTURES.has(url.protocol) || RASTER.test(url.href) || isDrawing?.(url.href) ? url.href : null;
}

function resolve(value: string, base: URL): URL | null {
  return URL.canParse(value, base) ? new URL(value, base) : null;
}

function withoutHash(url: URL): string {
  return url.href.replace(/#.*/s, '');
}
