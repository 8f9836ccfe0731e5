import type { Nomination, Rule, View } from './rule.ts';

/** What themes and plugins call the box about the writer. */
const TOKENS =
  /^(?:saboxplugin-wrap|abh_box|m-a-box|pp-multiple-authors-boxes-wrapper|author-?_?(?:box|bio|info|card|about|description|profile|details|block)|about-?_?(?:the-)?author|(?:post|entry|article|single|td|bio)-author-?_?(?:box|bio|info|card)|authorbox|authorbio|bio-box|writer-bio|contributor-bio|post-author-bio)/;
/** Folded phrases of a box that stands without a name of its own. */
const PHRASES = [
  /^(?:about the authors?|about author|written by|article written by|ueber den autor|uber den autor|uber die autorin|sobre el autor|sobre o autor|a propos de l ?auteur|sull ?autore|despre autor|об авторе|over de auteur|o autorze|著者について|この記事を書いた人|作者简介|關於作者|عن الكاتب)\b/,
  /^(?:view|see|read|more) (?:all )?(?:posts|articles|stories|posts from|articles by|by|from this author)\b.{0,60}$/,
];
const TAIL = 0.55;

/** The box about the writer at the end of a story. */
export const authorBox: Rule = {
  id: 'author-box',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      if (isNamed(view, element)) yield { target: element, evidence: 'structure' };
      else yield* byHeading(view, element);
    }
  },
};

function isNamed(view: View, element: Element): boolean {
  const { text } = view.size(element);
  if (text === 0 || text > 1500 || view.depth(element) < (view.stage === 'story' ? TAIL : 0.2)) return false;
  return view.tokens(element).some(token => TOKENS.test(token));
}

/** Whether no more of the story follows. */
function endsHere(view: View, element: Element): boolean {
  for (let next = view.after(element); next; next = view.after(next)) if (view.size(next).prose > 0) return false;
  return true;
}

/** "About the author" at the end, with the one block that follows, or with the box around both. */
function* byHeading(view: View, element: Element): Iterable<Nomination> {
  const { text } = view.size(element);
  if (text === 0 || text > 60 || view.depth(element) < TAIL || view.stage === 'draft') return;
  const key = view.folded(element);
  if (!PHRASES.some(phrase => phrase.test(key)) || element.closest('li, td')) return;
  const label = view.whole(element);
  const next = view.after(label);
  const isLast = next !== null && view.size(next).text < 900 && endsHere(view, next);
  if (next !== null && !isLast) return;
  yield { target: label, evidence: 'words' };
  if (next) yield { target: next, evidence: 'words' };
}
