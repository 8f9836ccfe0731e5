import type { Container, Subject } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import type { Rule } from './clause.ts';
import type { Look } from './look.ts';
import { isAllLink, isPressed, isSpoken, opensText } from './shapes.ts';

const QUOTED = words('td blockquote dd');

/** The box that begins with a label and has fields to write in. */
function formBelow(subject: Subject, { page }: Look): readonly Container[] {
  const box = page.around(page.whole(subject));
  return box && box.first === subject.first && box.fields > 0 ? [box] : [];
}

/** So many boxes of one kind, each with such a button, are a thread. */
const THREAD = 3;
/** So much running text before the first of them is a story of its own; a thread without one is the story. */
const STORY = 600;

/** What one of many has written: the box around a button to answer it, of which there are others of its kind. */
function entryOf(button: Subject, look: Look): readonly Container[] {
  for (let box = look.page.around(button); box; box = box.parent)
    if (box.prose > 0) return box.size > button.size && look.alike(box) >= THREAD ? [box] : [];
  return [];
}

/** An entry of a thread, on a page that tells its story before the thread begins. */
function entryBelowStory(subject: Subject, look: Look): readonly Container[] {
  const [first] = look
    .saying('reply')
    .slice(0, 1)
    .flatMap(button => entryOf(button, look));
  const told = first ? look.proseBetween(look.title?.index ?? 0, first.first) : 0;
  return told >= STORY ? entryOf(subject, look) : [];
}

/** Comment forms, lists and the lines around them. */
export const comments: Rule = {
  id: 'comments',
  kind: 'form',
  light: true,
  clauses: [
    {
      why: 'service',
      vendor: 'comments: service',
    },
    {
      why: 'form',
      named: [words('comments commenting')],
      notIn: words('code pre'),
      size: { fields: [1, 100] },
      shape: (subject, look) => look.page.depth(subject) > 0.2,
    },
    {
      why: 'count',
      named: [words('comments commenting')],
      notIn: words('code pre'),
      size: { chars: [0, 120], prose: 0 },
    },
    {
      why: 'form-heading',
      hints: ['comments'],
      notIn: QUOTED,
      takes: formBelow,
    },
    {
      why: 'thread',
      says: ['reply'],
      size: { chars: [1, 40] },
      notIn: QUOTED,
      takes: entryBelowStory,
    },
    { why: 'how-many', says: ['replies'], notIn: QUOTED, unless: opensText },
    { why: 'label', says: ['comments'], notIn: QUOTED, unless: isSpoken },
    {
      why: 'link',
      hints: ['comments'],
      notIn: QUOTED,
      shape: (subject, look) => isAllLink(subject, look) || isPressed(subject, look),
    },
    {
      why: 'last-heading',
      phase: 'story',
      hints: ['comments'],
      notIn: QUOTED,
      shape: (subject, look) => look.depth(subject) > 0.8 && look.after(subject) < 300,
      unless: opensText,
    },
  ],
};
