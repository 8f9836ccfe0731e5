import { isBlock, type Subject } from '../blocks/block.ts';
import type { Rule } from './clause.ts';
import type { Look } from './look.ts';
import { isAllLink, isPressed, isSpoken, opensText } from './shapes.ts';
import { tokens, words } from './tokens.ts';

const QUOTED = words('td blockquote dd');

/** The box that begins with a label and has fields to write in. */
function formBelow(subject: Subject, { page }: Look): Subject | null {
  const label = page.whole(subject);
  const box = isBlock(label) ? label.container : label.parent;
  return box && box.first === subject.first && box.fields > 0 ? box : null;
}

/** Comment forms, lists and the lines around them. */
export const comments: Rule = {
  id: 'comments',
  kind: 'form',
  light: true,
  clauses: [
    {
      why: 'service',
      vendor:
        tokens(`respond comment-respond commentform comment-form comments-area commentlist comment-list comments-list
        comments-link disqus_thread* fb-comments* hyvor-talk* isso-thread* remark42* commento* giscus* utterances*
        spotim-* openweb-* td-comments* wpdiscuz* wpd-* vf-comments* coral-* viafoura* livefyre*`),
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
      shape: (subject, look) => formBelow(subject, look) !== null,
      takes: (subject, look) => [formBelow(subject, look) ?? subject],
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
