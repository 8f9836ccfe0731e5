import { fold } from '../text/fold.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, Size, View } from './rule.ts';

/** What themes and plugins call the box about the writer. */
const TOKENS = sentences([
  /^(?:elementor-author-box|saboxplugin-wrap|abh_box|m-a-box|pp-multiple-authors-boxes-wrapper|author[-_]*(?:box|bio|info|card|about|description|profile|details|block)|about-?_?(?:the-)?author|(?:post|entry|article|single|td|bio)-author-?_?(?:box|bio|info|card)|authorbox|authorbio|bio-box|writer-bio|contributor-bio|post-author-bio)/,
]);
/** Folded phrases of a box that stands without a name of its own. */
const PHRASES = sentences([
  /^(?:about the authors?|about author|written by|article written by|ueber den autor|uber den autor|uber die autorin|sobre el autor|sobre o autor|a propos de l ?auteur|sull ?autore|despre autor|об авторе|over de auteur|o autorze|著者について|この記事を書いた人|作者简介|關於作者|عن الكاتب)(?= |$)/,
  /^(?:view|see|read|more) (?:all )?(?:posts|articles|stories|posts from|articles by|by|from this author)\b.{0,60}$/,
]);
/** A last paragraph that says who somebody is and what they do for a living; folded. */
const BIOS = sentences({
  en: [
    /^(?:[\p{L}\p{M}]+ ){1,4}(?:is|was|has been|currently works as|works as|serves as) (?:a|an|the|our|one of)? ?.{0,120}\b(?:reporter|(?:news)?writer|editor|journalist|author|columnist|correspondent|producer|contributor|blogger|fellow|photographer|intern|freelancer|co founder|founder|ceo|copywriter|strategist|novelist|podcaster)\b/u,
    /^(?:[\p{L}\p{M}]+ ){1,4}(?:covers|writes|reports|writes about|edits|freelances|contributes|has covered|has written|has worked)\b.{0,200}\b(?:for|about|on|at|from|covering|since)\b/u,
  ],
  de: [
    /^(?:[\p{L}\p{M}]+ ){1,4}(?:ist|arbeitet|schreibt|berichtet|leitet)\b.{0,140}\b(?:ressort|redakteur|redakteurin|redaktion|journalist|journalistin|autor|autorin|volontar|volontarin|reporter|reporterin|korrespondent|korrespondentin)\b/u,
  ],
  'fr es pt it ro': [
    /^(?:[\p{L}\p{M}]+ ){1,4}(?:est|es|e|este) .{0,100}\b(?:journaliste|periodista|jornalista|giornalista|jurnalist|jurnalista|redacteur|redactrice|redactor|redactora|editor|editora|columnista|colunista)\b/u,
  ],
});
const TAIL = 0.55;
const VERY_END = 0.75;
const LONGEST_BIO = 700;

/** The box about the writer at the end of a story. */
export const authorBox: Rule = {
  id: 'author-box',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of TOKENS().flatMap(token => view.named(token)))
      for (const target of notesIn(view, element)) yield { target, evidence: 'structure' };
    for (const element of view.namedWith(WRITER))
      if (isTold(view, element)) yield { target: element, evidence: 'structure' };
    if (view.stage !== 'story') return;
    for (const element of view.sized(isBioSized)) {
      if (isBio(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
    for (const element of view.reading(PHRASES())) yield* byHeading(view, element);
  },
};

/** Parts of names of what is told of the writer, wherever it stands. */
const WRITER = ['author', 'autor', 'auteur', 'autore', 'contributor'];
const TOLD = new Set(['bio', 'biography', 'description', 'desc']);

/** What the page itself calls words about the writer: a sentence or two. */
function isTold(view: View, element: Element): boolean {
  const { text, prose } = view.size(element);
  if (prose === 0 || text > LONGEST_BIO || !/^(?:p|div|section|span)$/.test(element.localName)) return false;
  return [...view.parts(element)].some(part => TOLD.has(part)) && !element.parentElement?.closest('p, li, td');
}

/** The box at the end of a story; at its beginning, where it may hold the writer's name and the date, its sentences. */
function notesIn(view: View, box: Element): Element[] {
  const { text } = view.size(box);
  if (text === 0 || text > 1500) return [];
  if (view.depth(box) >= (view.stage === 'story' ? TAIL : 0.2)) return [box];
  const notes = [...box.querySelectorAll('p')];
  return notes.some(saysLiving) ? notes : [];
}

function saysLiving(element: Element): boolean {
  const said = fold(element.textContent.slice(0, 300));
  return BIOS().some(bio => bio.test(said));
}

function isBioSized({ text, prose }: Size): boolean {
  return text >= 40 && text <= LONGEST_BIO && prose > 0;
}

/** "Mara Quist is a reporter for …" as the last thing of a story, its own name first. */
function isBio(view: View, element: Element): boolean {
  if (view.depth(element) < VERY_END) return false;
  if (!/^(?:p|div|em|i|section|aside|footer)$/.test(element.localName) || view.isSpoken(element)) return false;
  const said = element.textContent.trim();
  if (
    !/^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|von|van|la|le|da|di|bin|al|el|the|and|und|et|y)|[ ,]+\p{Lu}[\p{L}\p{M}.'’-]*)+ /u.test(
      said,
    )
  )
    return false;
  return saysLiving(element) && isLast(view, element) && !isToldOf(view, element);
}

/** Whether sentences of the story speak of the same person before: then it ends with somebody whom it is about. */
function isToldOf(view: View, element: Element): boolean {
  const [, name = ''] = /^((?:\p{Lu}[\p{L}\p{M}.'’-]*,? )+)/u.exec(element.textContent.trim()) ?? [];
  const last =
    name
      .replace(/[ ,]+$/, '')
      .split(/[ ,]+/)
      .at(-1) ?? '';
  if (last.length < 3) return false;
  for (const paragraph of view.root.querySelectorAll('p')) {
    if (paragraph === element || element.contains(paragraph)) return false;
    if (view.size(paragraph).prose > 0 && saysWord(paragraph.textContent, last)) return true;
  }
  return false;
}

function saysWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{M}]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '));
}

/** Whether nothing but other bios and scraps follows, up to the end of the story. */
function isLast(view: View, element: Element): boolean {
  return view.textAfter(view.whole(element), view.root) < LONGEST_BIO;
}

/** Whether no more of the story follows. */
function endsHere(view: View, element: Element): boolean {
  for (let next = view.after(element); next; next = view.after(next)) if (view.size(next).prose > 0) return false;
  return true;
}

/** "About the author" at the end, with the one block that follows, or with the box around both. */
function* byHeading(view: View, element: Element): Iterable<Nomination> {
  const { text } = view.size(element);
  if (text === 0 || text > 60 || view.depth(element) < TAIL) return;
  if (element.closest('li, td')) return;
  const label = view.whole(element);
  const next = view.after(label);
  const isLast = next !== null && view.size(next).text < 900 && endsHere(view, next);
  if (next !== null && !isLast) return;
  yield { target: label, evidence: 'words' };
  if (next) yield { target: next, evidence: 'words' };
}
