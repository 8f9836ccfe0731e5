import type { Subject } from '../blocks/block.ts';
import { titleIn } from '../blocks/cards.ts';
import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import type { Look } from './look.ts';
import { either, endsSentence, isAllLink, leadsAway, linksOnSite } from './shapes.ts';

/** What parts the words from the link. */
const SEPARATOR = /[:：|»›>→▶►➤⇒👉]|\s[–—-]\s/u;
/** Longer is no invitation. */
const LONGEST_OPENING = 60;
/** How such software ends. */
const EXCERPT = /\[(?:…|\.{3})\]$/;
const LONGEST_EXCERPT = 600;
const LONGEST_LINE = 260;
/** Words of each where nothing parts them. */
const INVITATION = 2;
const HEADLINE = 3;

/** "Read also: a headline", the words parted from it, or the link beginning behind them. */
const opensWithLabel: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block) return false;
  const { text } = block;
  const parted = text.split(SEPARATOR, 1)[0] ?? '';
  const linked = titleIn(block);
  const before = linked ? text.slice(0, Math.max(0, text.indexOf(linked))) : '';
  return [parted.length < text.length ? parted : '', before].some(opening => {
    const { readAlso, relatedPosts } = look.page.meaningOf(fold(opening.slice(0, LONGEST_OPENING)));
    return readAlso ?? relatedPosts;
  });
};

/** "See also a headline", all of it one link: words enough of each, and no sentence. */
const isAllCall: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block || !isAllLink(subject, look) || endsSentence(subject, look)) return false;
  const key = look.page.key(block);
  const most = key.split(' ').length - HEADLINE;
  if (most < INVITATION) return false;
  const start = look.page.lexicon.labelAtStart(key, ['readAlso', 'relatedPosts']);
  return start >= INVITATION && start <= most;
};

/** "Watch: a headline of this site", and hardly a word beside the link. */
const isPointer: Shape = (subject, look) => {
  const block = look.only(subject);
  const [opening = '', rest] = block?.text.split(/[:：|]/, 2) ?? [];
  if (!block || rest === undefined || opening.length > 20 || block.linked < block.size * 0.75) return false;
  return look.page.meaningOf(fold(opening)).pointer !== undefined && linksOnSite(subject, look) === block.links;
};

/** Words that stand alone with a colon, over no list of the story's. */
const isLeftOver: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block || block.kind === 'heading' || !/[:：]$/.test(block.text)) return false;
  const next = look.page.blocks[block.last];
  return next === undefined || !/^(?:item|table|code)$/.test(next.kind);
};

/** The line, and what a site's own software takes from the beginning of that story. */
function withExcerpt(subject: Subject, { page }: Look): readonly Subject[] {
  const line = page.whole(subject);
  const next = page.blocks[line.last];
  return next && next.size < LONGEST_EXCERPT && EXCERPT.test(next.text.slice(-8)) ? [line, next] : [line];
}

/** "Read also: …": a line in the story whose words and link send the reader to another story. */
export const readAlso: Rule = {
  id: 'read-also',
  kind: 'teaser',
  clauses: [
    {
      why: 'line',
      size: { links: [1, 3], prose: 0, media: [0, 1], chars: [1, LONGEST_LINE], linked: 0.5 },
      notIn: words('nav table'),
      line: true,
      shape: (subject, look) => either(opensWithLabel, isAllCall, isPointer)(subject, look) && leadsAway(subject, look),
      takes: withExcerpt,
    },
    { why: 'left-over', says: ['readAlso', 'relatedPosts'], notIn: words('nav table li a'), shape: isLeftOver },
  ],
};
