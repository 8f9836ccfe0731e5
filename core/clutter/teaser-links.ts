import { type Block, isBlock, type Subject } from '../blocks/block.ts';
import { whereTo } from '../text/site.ts';
import type { Rule } from './clause.ts';
import type { Look } from './look.ts';

/** How much of a story may be links before the page is taken for a list of links, which is its own story. */
const LIST_PAGE = 0.3;
const TAIL = 0.6;
/** Shorter is no headline. */
const HEADLINE = 20;
const LONGEST = 220;
/** So many links in a list between two paragraphs are asides; more may be what the story is about. */
const MOST_ALONE = 3;
const NUMBERED: ReadonlySet<string> = new Set(['ol']);
const ANNOUNCED = /[:：]\s*$/;

/** One headline long and all link, to another story of this site. */
function isTeaser(block: Block | undefined, look: Look): block is Block {
  if (!block || block.links === 0 || block.size > LONGEST * block.links || block.linked < block.size * 0.85)
    return false;
  if (block.size < HEADLINE && block.media === 0) return false;
  return block.anchors.every(({ element }) => whereTo(element, look.page.facts.url) === 'same-site');
}

/** The teasers that follow each other from this one on; none where one stands before it. */
function runFrom(first: Block, look: Look): Block[] {
  const run: Block[] = [];
  const { blocks } = look.page;
  if (isTeaser(blocks[first.index - 1], look)) return run;
  for (let next: Block | undefined = first; isTeaser(next, look); next = blocks[next.last]) run.push(next);
  return run;
}

/** Two at the end of a story, three with pictures or as headings inside it, a short list between two paragraphs. */
function isEnough(run: readonly Block[], look: Look): boolean {
  const [first] = run;
  const last = run.at(-1);
  const before = first && look.page.blocks[first.index - 1];
  if (!first || !last || !before || ANNOUNCED.test(before.text)) return false;
  const isList = run.some(({ kind }) => kind === 'item');
  const isLast = look.depth(first) >= TAIL && look.after(last) < look.total * 0.1;
  if (isLast && run.length >= 2 && (!isList || (run.length >= 3 && before.kind === 'heading'))) return true;
  const adorned = run.filter(({ media, kind }) => media > 0 || kind === 'heading');
  if (run.length >= 3 && adorned.length >= run.length * 0.6) return true;
  const after = look.page.blocks[last.last];
  return (
    isList &&
    !look.page.isWithin(first, NUMBERED) &&
    run.length <= MOST_ALONE &&
    before.prose > 0 &&
    after !== undefined &&
    after.prose > 0
  );
}

function runOf(subject: Subject, look: Look): readonly Block[] {
  if (!isBlock(subject) || look.linkShare > LIST_PAGE) return [];
  const run = runFrom(subject, look);
  return isEnough(run, look) ? run : [];
}

/** A run of headlines that are nothing but links to other stories of this site, with no words to say so. */
export const teaserLinks: Rule = {
  id: 'teaser-links',
  kind: 'teaser',
  clauses: [
    {
      why: 'run',
      line: true,
      phase: 'story',
      size: { links: [1, 20], prose: 0, linked: 0.85 },
      notIn: new Set(['table', 'blockquote', 'figcaption', 'nav']),
      takes: runOf,
    },
  ],
};
