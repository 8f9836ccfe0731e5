import { wholeToken } from '../text/any-of.ts';
import { whereTo } from '../text/site.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** What related-posts plugins and themes call their block. */
const PLUGIN = wholeToken(
  [
    'jp-relatedposts yarpp yarpp-related crp_related td_block_related_posts rp4wp-related-posts relpost-thumb-wrapper',
    'wp_rp wp_rp_wrap zem_rp ast-single-related-posts-container yarpp-template\\S*',
  ].join(' '),
);
/** What many themes call it, and now and then something else. */
const TOKEN = wholeToken(
  [
    'entry-related irp related-posts related_posts relatedposts related-articles related-stories related-post related-news related-links-block post-related',
    'read-next readnext recirc more-stories recommended-posts recommended-articles you-may-like upprev_box',
  ].join(' '),
);
const PARTS = [
  'related',
  'recirc',
  'recirculation',
  'recommended',
  'recommendation',
  'recommendations',
  'teaser',
  'teasers',
];
/** What themes call an entry of a list of their posts. */
const POST = wholeToken(
  'post-item post-card post-preview post-list-item blog-card blog-item blog-post-card article-card article-item article-preview story-card news-card news-item entry-card card-post',
);
/** Cards of one list, at least, and characters of a story that stand beside them. */
const LIST = { least: 3, beside: 600 };
/** Longer than what a card says of its story. */
const LONGEST_EXCERPT = 200;
const LONGEST_CARD = 600;
const LONGEST_POST = 900;
const MOSTLY_LINKS = 0.4;
const HEADING = /^h[1-6]$/;

/** Folded headings that go on with a name: "More from our town", "Mehr zum Hafen". */
const NAMED_HEADINGS = sentences([
  /^(?:related|recommended|further|more) (?:articles|posts|stories|reading) (?:from|on|about|in) .{2,40}$/,
  /^(?:more|latest|read more|see more|watch more|best|also|stories|news) (?:from|on|about|in|of) .{2,40}$/,
  /^(?:trending|popular|most read|most popular|recommended|related) (?:in|on|from|to|now|this) .{2,40}$/,
  /^(?:mehr (?:zu|zum|zur|aus|von|uber)|plus (?:de|sur|dans)|(?:mas|mais) (?:de|sobre|en|em)|altr[oei] (?:su|da|di|in)|meer (?:over|uit|van)|mer (?:om|fran|fra)) .{2,40}$/,
]);

/** The site's own list of other stories, known by its plugin, by its heading or by its shape. */
export const relatedSection: Rule = {
  id: 'related-section',
  kind: 'teaser',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.named(PLUGIN)) yield { target: element, evidence: 'vendor' };
    for (const element of view.named(TOKEN))
      if (leadsOn(view, element)) yield { target: element, evidence: 'structure' };
    for (const label of view.root.querySelectorAll('a .ctaText ~ .postTitle')) {
      const link = label.closest('a');
      if (link) yield { target: link, evidence: 'structure' };
    }
    for (const element of view.namedWith(PARTS)) {
      if (element.localName === 'a') continue;
      if (leadsOn(view, element)) yield { target: element, evidence: 'class' };
      else if (isCard(view, element)) yield { target: element, evidence: 'structure' };
    }
    yield* postsIn(view);
    for (const element of view.saying('relatedPosts')) yield* belowHeading(view, element);
    for (const element of view.saying('readAlso')) yield* belowHeading(view, element);
    for (const element of view.reading(NAMED_HEADINGS()))
      if (/^(?:h[2-6]|p|div|header|strong|span)$/.test(element.localName)) yield* belowHeading(view, element);
  },
};

/** Whether it is mostly links, or cards of which each has one. */
function leadsOn(view: View, element: Element): boolean {
  const { links, text, prose } = view.size(element);
  return links > 0 && (view.linkShare(element) >= MOSTLY_LINKS || prose < text * 0.5) && !isProse(view, element);
}

/** A linked title and what is said of its story, with no link to anywhere else. */
function isCard(view: View, element: Element): boolean {
  const { text, links, fields } = view.size(element);
  if (links === 0 || links > 4 || fields > 0 || text > LONGEST_CARD) return false;
  if (!element.querySelector(':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6)')) return false;
  const anchors = [...element.querySelectorAll('a[href]')];
  const first = anchors[0]?.getAttribute('href');
  return anchors.every(link => link.getAttribute('href') === first && whereTo(link, view.survey.url) === 'same-site');
}

/** The entries of a list of posts that stands beside a story. */
function* postsIn(view: View): Iterable<Nomination> {
  const posts = [...view.named(POST)].filter(element => isPost(view, element));
  const lists = Map.groupBy(posts, post => post.parentElement);
  for (const [list, entries] of lists) {
    const said = entries.reduce((sum, entry) => sum + view.size(entry).prose, 0);
    if (!list || entries.length < LIST.least || view.total.prose - said < LIST.beside) continue;
    for (const entry of entries) yield { target: entry, evidence: 'structure' };
  }
}

/** A title that leads to another page of this site, and what is said of it. Months and topics may be headings, too. */
function isPost(view: View, element: Element): boolean {
  if (view.size(element).text > LONGEST_POST || view.size(element).fields > 0) return false;
  const titles = [...element.querySelectorAll(':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6)')];
  const [title] = titles.sort((a, b) => b.textContent.length - a.textContent.length);
  const link = title?.closest('a[href]');
  return link != null && whereTo(link, view.survey.url) === 'same-site';
}

/** Longer text than a card holds. */
function isProse(view: View, element: Element): boolean {
  const { prose, links } = view.size(element);
  return prose > 240 * Math.max(1, links);
}

/** "Related posts" over links: the box around both, or the heading and the links that follow it. */
function* belowHeading(view: View, element: Element): Iterable<Nomination> {
  const { relatedPosts } = view.meaning(element);
  const certainty = relatedPosts ?? 'unsure';
  if (element.closest('a:not([href^="#"]), nav li, td')) return;
  const label = view.whole(element);
  if (!label.parentElement) return;
  const box = boxOf(view, label);
  if (box && enough(view, [box], certainty)) {
    yield { target: box, evidence: 'structure' };
    return;
  }
  const list = listAfter(view, label);
  if (!enough(view, list, certainty)) return;
  yield { target: label, evidence: 'words' };
  for (const item of list) yield { target: item, evidence: 'structure' };
}

/** The largest element that begins with the label and holds links and nothing of a story. */
function boxOf(view: View, label: Element): Element | null {
  let box: Element | null = null;
  for (let around = label.parentElement; around && around !== view.root; around = around.parentElement) {
    const { prose, links, text } = view.size(around);
    const startsHere = view.before(box ?? label) === null;
    if (!startsHere || view.holdsStory(around) || isProse(view, around) || prose > view.total.prose * 0.15) break;
    if (links > 0 && view.linkShare(around) >= MOSTLY_LINKS && text < 6000 && endsInLinks(view, around)) box = around;
    else if (box) break;
  }
  return box;
}

/** Whether the box holds no paragraph of a story, after its last link or before. */
function endsInLinks(view: View, box: Element): boolean {
  const last = [...box.querySelectorAll('a[href]')].at(-1);
  if (!last || view.textAfter(last, box) >= LONGEST_EXCERPT) return false;
  return [...box.querySelectorAll('p')].every(paragraph => view.size(paragraph).prose < LONGEST_EXCERPT);
}

/** The siblings after the label that are nothing but links. */
function listAfter(view: View, label: Element): Element[] {
  const list: Element[] = [];
  for (let next = view.after(label); next && list.length < 12; next = view.after(next)) {
    const before = list.at(-1);
    if (before && isExcerpt(view, next, before)) {
      list.push(next);
      continue;
    }
    if (HEADING.test(next.localName) && view.size(next).links === 0) break;
    if (view.size(next).links === 0 || view.size(next).prose > 0 || view.linkShare(next) < 0.5) break;
    list.push(next);
  }
  return list;
}

/** What a linked title says of its story, in a paragraph of its own: shortly, or with a link to where the title leads. */
function isExcerpt(view: View, element: Element, title: Element): boolean {
  if (!HEADING.test(title.localName) || element.localName !== 'p') return false;
  const address = title.querySelector('a[href]')?.getAttribute('href');
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length > 0) return links.every(link => link.getAttribute('href') === address);
  return view.size(element).text < LONGEST_EXCERPT;
}

/** Whether the links lead to other pages of this site, and are as many as the words are unsure. */
function enough(view: View, blocks: readonly Element[], certainty: 'sure' | 'unsure'): boolean {
  const links = blocks.flatMap(block => (block.localName === 'a' ? [block] : [...block.querySelectorAll('a[href]')]));
  const onSite = links.filter(link => whereTo(link, view.survey.url) === 'same-site').length;
  return onSite >= (certainty === 'sure' ? 1 : 2) && onSite >= links.length * 0.5;
}
