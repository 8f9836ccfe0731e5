import { anyOf } from '../text/any-of.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** The stable ids and classes of WordPress and of the usual comment services. */
const VENDORS = [
  /^(?:respond|comment-respond|commentform|comment-form|comments-area|commentlist|comment-list|comments-list|comments-link)$/,
  /^(?:disqus_thread|fb-comments|hyvor-talk|isso-thread|remark42|commento|giscus|utterances|spotim-|openweb-)/,
  /^(?:td-comments|wpdiscuz|wpd-|vf-comments|coral-|viafoura|livefyre)/,
];
const VENDOR = anyOf(VENDORS);
/** "12 comments" or "Comments (12)", the whole of it. */
const COUNT = sentences([
  /^(?:\d+ )?(?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|commenti|reacties)(?: \d+)?$/,
]);
const PARTS = ['comments', 'commenting'];

/** Comment forms, lists and the lines around them. */
export const comments: Rule = {
  id: 'comments',
  kind: 'form',
  stages: ['draft', 'story'],
  light: true,
  *find(view): Iterable<Nomination> {
    for (const element of view.named(VENDOR)) yield { target: element, evidence: 'vendor' };
    for (const element of view.namedWith(PARTS))
      if (isSection(view, element)) yield { target: element, evidence: 'vendor' };
    for (const element of view.saying('comments')) yield* byWords(view, element);
    for (const element of view.reading(COUNT())) yield* byWords(view, element);
  },
};

/** Something called comments that has a field to write in, or a link or a count and nothing else. */
function isSection(view: View, element: Element): boolean {
  if (element.localName === 'article') return false;
  const { fields, text, prose } = view.size(element);
  return (fields > 0 && view.depth(element) > 0.2) || (text < 120 && prose === 0);
}

function* byWords(view: View, element: Element): Iterable<Nomination> {
  const { comments: certainty } = view.meaning(element);
  if (element.closest('li li, td, blockquote, dd') || view.isSpoken(element)) return;
  const label = view.whole(element);
  const box = label.parentElement;
  if (box && box !== view.root && view.before(label) === null && view.size(box).fields > 0)
    yield { target: box, evidence: 'structure' };
  else if (
    certainty === 'sure' ||
    isLastHeading(view, label) ||
    view.linkShare(label) > 0.9 ||
    element.localName === 'button'
  )
    yield { target: label, evidence: 'words' };
}

/** "Comments" over nothing, where the story has ended. */
function isLastHeading(view: View, label: Element): boolean {
  return view.stage === 'story' && view.depth(label) > 0.8 && view.textAfter(label, view.root) < 300;
}
