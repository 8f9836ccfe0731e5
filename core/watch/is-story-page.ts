/** Characters of prose in one place that make a story: where the page says that it is an article, and where not. */
const ENOUGH_WHEN_SAID = 500;
const ENOUGH = 1400;
/** What is shorter is a caption, a label or a line of a menu. */
const PROSE = 40;

const FURNITURE = 'nav,header,footer,aside,form,menu,figure,[role=dialog],[role=navigation],[aria-modal=true]';
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|Review|Recipe)"/;
/** WordPress and its like say in the body's classes what a page is. */
const LIST_PAGE = /(?:^|\s)(?:home|archive|category|tag|author|search|search-results|error404)(?:\s|$)/;
const STORY_PAGE = /(?:^|\s)(?:single|single-post)(?:\s|$)/;

/**
 * Whether the live page holds one story, by its own word and by how much prose stands together. Reads only what needs
 * no layout. Says no when in doubt: this decides about opening by itself, never about opening on a click.
 */
export function isStoryPage(page: Document): boolean {
  const classes = page.body?.className ?? '';
  const says = STORY_PAGE.test(classes) || saysArticle(page);
  if (!page.body || (LIST_PAGE.test(classes) && !STORY_PAGE.test(classes))) return false;
  if (page.querySelector('input[type=password]') && !says) return false;
  const needed = says ? ENOUGH_WHEN_SAID : ENOUGH;
  if (!says && !page.querySelector('h1')) return false;
  return mostProse(page.body, needed) >= needed;
}

function saysArticle(page: Document): boolean {
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some(script =>
    ARTICLE_TYPE.test(script.textContent),
  );
}

/** The most prose under one parent; stops counting when it is enough. */
function mostProse(body: Element, enough: number): number {
  const prose = new Map<Element, number>();
  let most = 0;
  const add = (holder: Element | null, amount: number) => {
    if (!holder) return;
    const sum = (prose.get(holder) ?? 0) + amount;
    prose.set(holder, sum);
    most = Math.max(most, sum);
  };
  for (const block of body.querySelectorAll('p,li,dd,blockquote,pre,div,td')) {
    const length = proseLength(block);
    if (length < PROSE || block.closest(FURNITURE) || isCard(block.parentElement)) continue;
    add(block.parentElement, length);
    // Half, so that a wrapper around each paragraph does not hide the story, and a list of cards does not make one.
    add(block.parentElement?.parentElement ?? null, length / 2);
    if (most >= enough) break;
  }
  return most;
}

/** Characters outside links; those of scripts that write a word in one or two count for more. */
function proseLength(block: Element): number {
  const own = /^(?:DIV|TD)$/.test(block.tagName);
  let text = '';
  if (own) for (const node of block.childNodes) text += node.nodeType === 3 ? node.nodeValue : '';
  else text = block.textContent;
  const linked = own ? 0 : [...block.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0);
  const weight = text.trim().replace(/[\u3040-\u9fff\uac00-\ud7af]/g, 'xxx').length;
  return linked * 2 > text.length ? 0 : weight;
}

/** An excerpt under a headline that leads elsewhere. */
function isCard(holder: Element | null): boolean {
  return !!holder?.querySelector(
    ':scope>:is(h2,h3,h4)>a[href],:scope>header :is(h2,h3,h4)>a[href],:scope>a>:is(h2,h3,h4)',
  );
}
