import { isBlock } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import { either, endsSentence, isSpoken } from './shapes.ts';

const ELSEWHERE = words('td th blockquote li dt dd pre code h1 h2 h3 time');
const LINE = { chars: [1, 160], media: [0, 0] } as const;
/** A film's length, and how far one is in it: with colons, as "2.50" is a price. */
const LENGTH = /^(?:\d{1,2}:){1,2}\d{2}(?:\s*\/\s*(?:\d{1,2}:){1,2}\d{2})?$/;

/** Beside a film, or called its length: elsewhere such numbers are times of the day. */
const isLength: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block || !LENGTH.test(block.text)) return false;
  const beside = [look.page.blocks[block.index - 1], look.page.blocks[block.index + 1]];
  if (beside.some(other => other && LENGTH.test(other.text))) return false;
  return (
    look.isNamed(block, 'player-text: player') ||
    look.isNamed(block.container, 'player-text: player') ||
    beside.some(other => other?.kind === 'media')
  );
};

/** "1x": how fast it is played. */
const PACE = /\d\s?x$/i;

/** The lines around something that is played: what it is called, its length, its pace. */
const isPlayer: Shape = (subject, look) => {
  if (isBlock(subject)) return false;
  const lines = look.page.blocksOf(subject);
  const isSaid = lines.some(line => look.says(line, 'player'));
  if (isSaid && lines.some(({ text }) => PACE.test(text))) return true;
  return (isSaid || look.isNamed(subject, 'player-text: player')) && lines.some(({ text }) => LENGTH.test(text));
};

/** "Photo: Ada Quill". */
const isCreditLine: Shape = (subject, look) => {
  const block = look.only(subject);
  const [word = '', name] = block?.text.split(/[:：]/, 2) ?? [];
  if (!name || word.length > 20) return false;
  return look.page.meaningOf(fold(word)).creditWord !== undefined;
};

/** What a video player or a gallery writes around its pictures. */
export const playerText: Rule = {
  id: 'player-text',
  kind: 'boilerplate',
  clauses: [
    { why: 'box', size: { chars: [8, 400], prose: 150, media: [0, 0] }, notIn: ELSEWHERE, shape: isPlayer },
    { why: 'label', says: ['player', 'gallery'], size: LINE, notIn: ELSEWHERE },
    {
      why: 'length',
      line: true,
      size: { chars: [4, 20], media: [0, 0], links: [0, 0] },
      notIn: ELSEWHERE,
      shape: isLength,
    },
    {
      why: 'credit',
      phase: 'story',
      says: ['credit'],
      size: { chars: [1, 90], media: [0, 0] },
      notIn: words('figure td blockquote li'),
      unless: either(endsSentence, isSpoken),
    },
    {
      why: 'credit-line',
      line: true,
      phase: 'story',
      size: { chars: [6, 80], media: [0, 0] },
      notIn: words('figure td blockquote li'),
      shape: isCreditLine,
      unless: either(endsSentence, isSpoken),
    },
    {
      why: 'named-credit',
      phase: 'story',
      named: [words('credit credits'), words('photo image img foto picture video')],
      size: { chars: [1, 90], media: [0, 0] },
      notIn: words('figure td blockquote li'),
      unless: either(endsSentence, isSpoken),
    },
  ],
};
