import { isBlock, type Subject } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import { isOfSize, type Rule, type Shape } from './clause.ts';
import type { Look } from './look.ts';
import { isAllLink, isPressed, opensText } from './shapes.ts';

const PARTS = words('share sharing social socials shares');
const SCRAP = 160;
const MOST = 20;
const BAR = { links: [1, MOST], chars: [0, SCRAP], prose: 0 } as const;
const LINKED_BAR = { ...BAR, linked: 0.5 };

/** A quoted post is the story's, whatever the box around it is called. */
const quotes: Shape = subject => !isBlock(subject) && subject.element.querySelector('blockquote') !== null;

function isPosting(link: Element, { page }: Look): boolean {
  const href = (link.getAttribute('href') ?? '').trim().toLowerCase();
  if (/^(?:mailto:\?|whatsapp:|fb-messenger:|sms:\?)/.test(href)) return true;
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]+)(.*)/.exec(href) ?? [];
  if (/(?:^|\.)pinterest\.[a-z.]+$/.test(host)) return path.startsWith('/pin/create');
  return page.lexicon.namesFor('share-bar: addresses')(host.split('.').slice(-2).join('.') + path);
}

/** Links, half of which post this page somewhere. */
const posts: Shape = (subject, look) => {
  const links = look.linksOf(subject);
  const posting = links.filter(({ element }) => isPosting(element, look)).length;
  return posting > 0 && posting >= links.length * 0.5;
};

/** The largest box around such links that holds little else. */
function barAround(subject: Subject, look: Look): readonly Subject[] {
  let bar = subject;
  for (let box = look.page.around(bar); box && isOfSize(box, LINKED_BAR) && posts(box, look); box = box.parent)
    bar = box;
  return [bar];
}

/** The box that a word of a bar begins, if it holds others and nothing else. */
function rowBehind(subject: Subject, look: Look): readonly Subject[] {
  const box = look.page.around(look.page.whole(subject));
  if (box?.first !== subject.first || box.last - box.first > MOST || box.size > SCRAP) return [];
  const texts = look.page.blocksOf(box).filter(({ size }) => size > 0);
  return texts.length > 1 && texts.every(block => look.page.meaning(block).share !== undefined) ? [box] : [];
}

/** A button, a link, or a sign with its word; a bare word may be a line of a poem. */
function isControl(subject: Subject, look: Look): boolean {
  return isPressed(subject, look) || subject.media > 0 || isAllLink(subject, look) || look.isNamed(subject, PARTS);
}

/** Share, print and save buttons. */
export const shareBar: Rule = {
  id: 'share-bar',
  kind: 'share',
  clauses: [
    {
      why: 'plugin',
      vendor: 'share-bar: plugin',
      size: { chars: [0, SCRAP * 4], prose: 0 },
    },
    {
      why: 'theme',
      token: 'share-bar: theme',
      size: { chars: [0, SCRAP * 4], prose: 0 },
    },
    { why: 'posting-links', line: true, size: LINKED_BAR, shape: posts, takes: barAround },
    { why: 'name', named: [PARTS], size: BAR, unless: quotes },
    { why: 'label', says: ['share'], notIn: words('blockquote td dd'), unless: opensText },
    { why: 'control', hints: ['share'], notIn: words('blockquote td dd li'), shape: isControl },
    { why: 'row', hints: ['share'], notIn: words('blockquote td dd'), takes: rowBehind },
  ],
};
