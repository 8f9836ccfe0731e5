import type { Subject } from '../blocks/block.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameKey } from '../lexicon/names.ts';
import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import type { Look } from './look.ts';
import { either, isSpoken } from './shapes.ts';

const QUOTED = words('li td blockquote figure table pre');
/** A note on a writer is so long at most. */
const LONGEST_NOTE = 700;
/** Where the last part of a story begins, by its text. */
const TAIL = 0.55;
const VERY_END = 0.75;
/** Words of a name, at most, and of what is read of a note. */
const NAME = 5;
/** What may follow the last note. */
const SCRAP = 40;
const OPENING = 60;
/** Lines of a box that are read. */
const MANY = 4;
const PARTICLES = words('de von van la le da di bin al el the and und et y der den du dos');

/** "Mara Quist is a reporter …": a name of two words and more, a verb, and what she does for a living. */
const saysLiving: Shape = (subject, { page }) =>
  page
    .blocksOf(subject)
    .slice(0, MANY)
    .some(({ text }) => isLiving(text.slice(0, LONGEST_NOTE), page.lexicon));

/** A verb and a trade, or a verb that says it without one: in lists of folded words. */
function isLiving(text: string, lexicon: Lexicon): boolean {
  const name = nameAtStart(text);
  if (name === 0) return false;
  const [verb = '', ...rest] = fold(text).split(' ', OPENING).slice(name);
  const isOf = (list: NameKey, word: string) => lexicon.namesFor(list)(word);
  return (
    isOf('author-box: verbs', verb) &&
    (isOf('author-box: verbs alone', verb) || rest.some(word => isOf('author-box: trades', word)))
  );
}

/** How many words of a text, from its beginning, are somebody's name; 0 where fewer than two are. */
function nameAtStart(text: string): number {
  let count = 0;
  let capitals = 0;
  for (const word of text.split(/[ ,]+/, NAME + 1)) {
    if (/^\p{Lu}/u.test(word)) capitals += 1;
    else if (capitals === 0 || !PARTICLES.has(word)) break;
    count += fold(word).split(' ').length;
  }
  return capitals >= 2 && capitals <= NAME ? count : 0;
}

/** Whether the story speaks of the same person before: then it ends with somebody whom it is about. */
const isToldOf: Shape = (subject, { page, story }) => {
  const words = page.blocks[subject.first]?.text.split(/[ ,]+/, NAME) ?? [];
  const name = words.filter(word => /^\p{Lu}/u.test(word)).at(-1) ?? '';
  return story.some(({ index, prose, text }) => index < subject.first && prose > 0 && text.includes(` ${name}`));
};

/** Words by which a page calls what it tells of the writer, and where it stands. */

/** Whether the page's own data name the writer with whose name it begins. */
const isByWriter: Shape = (subject, { page }) => {
  const key = fold(page.blocks[subject.first]?.text.slice(0, LONGEST_NOTE) ?? '');
  return page.facts.data.authors.some(author => {
    const name = fold(author);
    return isPerson(name, page.facts.siteName) && (key === name || key.startsWith(`${name} `));
  });
};

/** A name of two words and more that is not the site's own: where it signs, what it says at the end may be the point. */
function isPerson(name: string, siteName: string): boolean {
  return name.includes(' ') && !name.startsWith('the ') && !fold(siteName).includes(name);
}

/** At the very end of the story, with other notes and scraps behind it at most. */
const isLast: Shape = (subject, look) => look.depth(subject) >= VERY_END && look.after(subject) < LONGEST_NOTE;

/** The heading and the one note that follows it. */
function withNote(subject: Subject, look: Look): readonly Subject[] {
  const label = look.page.whole(subject);
  const next = look.page.after(label);
  if (!next || next.size === 0 || !look.page.blocksOf(next).some(block => look.ledger.is(block, 'story')))
    return [label];
  return next.size < 900 && look.after(next) < SCRAP ? [label, next] : [];
}

/** The box about the writer at the end of a story. */
export const authorBox: Rule = {
  id: 'author-box',
  kind: 'boilerplate',
  clauses: [
    {
      why: 'theme',
      token: 'author-box: theme',
      size: { chars: [1, 1500] },
      shape: either(
        saysLiving,
        isByWriter,
        (subject, { page }) => page.depth(subject) > 0.5 && subject.prose < LONGEST_NOTE,
      ),
    },
    {
      why: 'note',
      named: ['author-box: writer', 'author-box: told'],
      size: { chars: [1, LONGEST_NOTE] },
      notIn: words('li td'),
      shape: ({ prose }) => prose > 0,
    },
    {
      why: 'living',
      phase: 'story',
      size: { chars: [40, LONGEST_NOTE] },
      notIn: QUOTED,
      line: true,
      shape: (subject, look) => isLast(subject, look) && saysLiving(subject, look),
      unless: either(isSpoken, isToldOf),
    },
    {
      why: 'writer',
      phase: 'story',
      size: { chars: [1, LONGEST_NOTE] },
      notIn: QUOTED,
      line: true,
      shape: (subject, look) => isLast(subject, look) && isByWriter(subject, look),
    },
    {
      why: 'heading',
      phase: 'story',
      says: ['author'],
      notIn: QUOTED,
      shape: (subject, look) => look.depth(subject) >= TAIL,
      takes: withNote,
    },
  ],
};
