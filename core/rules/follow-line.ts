import { isBlock } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import type { Rule, Shape } from './clause.ts';
import { either, isAllLink, isNarrated, isSpoken, leadsAway, opensText } from './shapes.ts';

const QUOTED = words('td blockquote li');
const SHORT = 260;
/** Where the last part of a story begins. */
const LAST_PART = 0.8;
/** Places where sites gather followers: a host, and how what follows it looks. */
const CHANNELS: Readonly<Record<string, RegExp>> = {
  'google.com': /^\/(?:publications|s\/|preferences\/source|store\/apps)/,
  't.me': /^\/(?!share)/,
  'telegram.me': /^\/(?!share)/,
  'whatsapp.com': /^\/(?:channel|\w+$)/,
  'apple.com': /\/app\b/,
  'facebook.com': /^\/(?:groups|[^/]+\/?$)/,
  'instagram.com': /^\/[^/]+\/?$/,
  'twitter.com': /^\/[^/]+\/?$/,
  'x.com': /^\/[^/]+\/?$/,
  'youtube.com': /^\/(?:@|c\/|channel)/,
  'discord.gg': /./,
  'patreon.com': /./,
  'ko-fi.com': /./,
  'buymeacoffee.com': /./,
};

/** Whether a link leads to where followers are gathered. */
const leadsToChannel: Shape = (subject, look) =>
  look.linksOf(subject).some(({ element }) => {
    const target = look.page.links.targetOf(element);
    return (target && CHANNELS[target.hostname.split('.').slice(-2).join('.')]?.test(target.pathname)) ?? false;
  });

/** A box whose last words are a button, or a link to another page. */
const endsInButton: Shape = (subject, look) => {
  const last = look.page.blocks[subject.last - 1];
  return !isBlock(subject) && last !== undefined && isAllLink(last, look) && leadsAway(subject, look);
};

/** So many boxes under one name are a list, whatever it is called. */
const LIST = 3;
const isOneOfMany: Shape = (subject, look) => look.alike(subject) >= LIST;

const isLinkish: Shape = ({ size, linked }) => linked >= size * 0.3;
const isToldOrSaid = either(isSpoken, isNarrated);

/** "Follow us", "join our channel", "get the app": a short line with its link, or by itself where the words are plain. */
export const followLine: Rule = {
  id: 'follow-line',
  kind: 'promo',
  clauses: [
    { why: 'label', says: ['promo'], size: { chars: [1, SHORT] }, notIn: QUOTED, unless: either(isSpoken, opensText) },
    {
      why: 'invitation',
      says: ['follow'],
      size: { chars: [1, SHORT], links: [1, 8] },
      notIn: QUOTED,
      shape: either(isLinkish, leadsToChannel),
      unless: isToldOrSaid,
    },
    {
      why: 'call-box',
      named: [words('cta ctas')],
      size: { chars: [25, 300], links: [1, 4], fields: [0, 0] },
      notIn: words('li td blockquote figure'),
      shape: endsInButton,
      unless: isOneOfMany,
    },
    { why: 'linked-call', says: ['call'], size: { chars: [1, SHORT] }, notIn: QUOTED, shape: isAllLink },
    {
      why: 'last-call',
      phase: 'story',
      says: ['lastCall'],
      notIn: QUOTED,
      shape: (subject, look) => look.depth(subject) >= LAST_PART,
      unless: isToldOrSaid,
    },
  ],
};
