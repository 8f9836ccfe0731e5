import { placeOf } from '../draft/stamp.ts';
import { linesOf } from '../finish/lines.ts';
import { fold } from '../text/fold.ts';
import type { Standfirst } from './standfirst.ts';

/** What may hold questions with their answers, by its name or by the page's data. */
const BOX = ':is([class*="faq" i], [id*="faq" i], [itemtype$="/FAQPage"]):not(body, main, article, :has(h1))';
const QUESTION = /^.{1,200}[?？؟]$/;
/** Characters from which a line is an answer, and a word of the title says what it is about. */
const ANSWER = 60;
const TELLING = 5;

/**
 * The questions with their answers that a page puts behind the title (`from`: its place) in a wrapper of their own, which
 * extraction often leaves out. Copies, as extraction takes the draft apart.
 */
export function findQuestions(draft: Document, title: string, from: number): Standfirst[] {
  const boxes: Element[] = [];
  for (const box of draft.body.querySelectorAll(BOX))
    if (placeOf(box) > from && !boxes.at(-1)?.contains(box) && isOurs(box, title)) boxes.push(box);
  return boxes.map(box => {
    const node = draft.createElement('section');
    const before = box.previousElementSibling;
    if (before && /^h[2-4]$/.test(before.localName)) node.append(before.cloneNode(true));
    node.append(box.cloneNode(true));
    return { place: placeOf(box), node, ends: true };
  });
}

/** Those of which the story does not say the first answer. */
export function unanswered(questions: readonly Standfirst[], story: Element): readonly Standfirst[] {
  if (questions.length === 0) return [];
  const said = fold(story.textContent);
  return questions.filter(({ node }) => !answersIn(node).some(({ text }) => said.includes(fold(text))));
}

/**
 * Whether two questions at least are asked and answered, and half of them name what the title names: a site asks about
 * itself below each of its stories.
 */
function isOurs(box: Element, title: string): boolean {
  const asked = linesOf(box).filter(({ text }) => QUESTION.test(text));
  if (asked.length < 2 || answersIn(box).length < asked.length / 2) return false;
  const words = fold(title)
    .split(' ')
    .filter(word => word.length >= TELLING);
  const named = asked.filter(({ text }) => words.some(word => fold(text).includes(word)));
  return named.length >= asked.length / 2;
}

function answersIn(box: Element) {
  return linesOf(box).filter(({ text }) => text.length >= ANSWER && !QUESTION.test(text));
}
