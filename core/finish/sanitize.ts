import createDOMPurify, { type Config } from 'dompurify';
import type { SafeHtml } from '../article.ts';
import { STAMP } from '../draft/stamp.ts';

/** Clean markup, and for each of its elements the place in the live page it came from (-1 where there is none). */
export interface Sanitized {
  readonly html: SafeHtml;
  readonly places: readonly number[];
}

const CONFIG: Config = {
  ALLOWED_TAGS:
    'a abbr aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
      ' ',
    ),
  ALLOWED_ATTR: 'alt cite colspan datetime dir height href lang rowspan scope src start title width'.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  // A page may forbid policies by name; strings in and strings out need none.
  TRUSTED_TYPES_POLICY: null as never,
};

/**
 * The only maker of SafeHtml: string in, string out, by a short list of tags and attributes. Node output is never used:
 * in a Chromium content script a handler that was removed still fires when its node is put into the page.
 */
export function sanitize(html: string): Sanitized {
  const places: number[] = [];
  const purify = createDOMPurify(window);
  purify.addHook('afterSanitizeElements', node => {
    if (node instanceof Element && node.parentNode && node.localName !== 'body')
      places.push(Number(node.getAttribute(STAMP) ?? -1));
  });
  return { html: purify.sanitize(html, CONFIG) as SafeHtml, places };
}
