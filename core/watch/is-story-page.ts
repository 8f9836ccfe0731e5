/** Characters of prose in one place that make a story: where the page says that it is an article, and where not. */
const ENOUGH_WHEN_SAID = 500;
const ENOUGH = 1400;
/** What is shorter is a caption, a label or a line of a menu. */
const PROSE = 40;
/** Letters of scripts that say with one of them what takes three of an alphabet: Japanese, Chinese, Korean. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;

const FURNITURE = 'nav,header,footer,aside,figure,[role=dialog],[aria-modal]';
/** An excerpt under a headline that leads elsewhere. */
const CARD = ':scope>:is(h2,h3,h4)>a,:scope>header h2>a,:scope>a>:is(h2,h3,h4)';
/** WordPress and its like say in the body's classes what a page is. */
const LISTS = 'home archive category tag author search error404';
const ARTICLE = /"@type"\s*:[\s[]*"(\w*Article|BlogPosting)"/;

/**
 * Whether the live page holds one story, by its own word and by how much prose stands together. Reads only what needs
 * no layout. Says no when in doubt: this decides about opening by itself, never about opening on a click.
 */
export function isStoryPage(page: Document): boolean {
  const is = (name: string) => page.body?.classList.contains(name);
  const said = is('single');
  if (!said && LISTS.split(' ').some(is)) return false;
  if (said || saysArticle(page)) return hasProse(page, ENOUGH_WHEN_SAID);
  return !!page.querySelector('h1') && !page.querySelector('[type=password]') && hasProse(page, ENOUGH);
}

function saysArticle(page: Document): boolean {
  const articles = page.querySelectorAll('article');
  return (
    (articles.length === 1 && !!articles[0]?.querySelector('h1')) ||
    !!page.querySelector('meta[property="og:type"][content=article]') ||
    [...page.querySelectorAll('script[type$="ld+json"]')].some(script => ARTICLE.test(script.textContent))
  );
}

/** Whether enough prose stands under one parent. */
function hasProse(page: Document, enough: number): boolean {
  // Some servers make one form of the whole page.
  const furniture = FURNITURE + (page.querySelector('form :is(h1,main,article)') ? '' : ',form');
  const { querySelector } = Element.prototype;
  const prose = new Map<Element | null | undefined, number>();
  const add = (holder: Element | null | undefined, amount: number) => {
    const sum = (prose.get(holder) ?? 0) + amount;
    prose.set(holder, sum);
    return holder && sum >= enough;
  };
  return [...page.querySelectorAll('p,li,blockquote,div,td')].some(block => {
    const length = proseLength(block);
    const holder = block.parentElement;
    if (length < PROSE || !holder || block.closest(furniture)) return false;
    // By the prototype: what a form around it all says of itself may be the page's word.
    if (querySelector.call(holder, CARD) || block.querySelector('h3>a')) return false;
    // Half, so that a wrapper around each paragraph does not hide the story, and a list of cards does not make one.
    return add(holder, length) || add(holder.parentElement, length / 2);
  });
}

/** Characters of a block, none where it is mostly links; those of dense scripts count three times. */
function proseLength(block: Element): number {
  const isBox = /^(DIV|TD)$/.test(block.tagName);
  const textOf = (nodes: Iterable<Node>) => Array.from(nodes, node => node.textContent).join('');
  const text = textOf(isBox ? [...block.childNodes].filter(node => node.nodeType === 3) : [block]).trim();
  const linked = isBox ? '' : textOf(block.querySelectorAll('a'));
  return linked.length * 2 > text.length ? 0 : text.length + 2 * (text.match(DENSE)?.length ?? 0);
}
