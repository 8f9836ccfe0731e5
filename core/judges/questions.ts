import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { asksQuestions } from '../blocks/question-boxes.ts';
import { fold } from '../text/fold.ts';

/** What may hold the lists of a recipe, by its name. */
const RECIPE = /ingredients|instructions|directions|recipe[-_]{0,2}(?:steps|method)/i;
const QUESTION = /^.{1,200}[?？؟]$/;
/** Characters from which a line is an answer, and a word of the title says what it is about. */
const ANSWER = 60;
const TELLING = 5;
/** Entries of a list from which it is one of a recipe; characters of a box that is more than one. */
const LEAST_ENTRIES = 3;
const MOST_CHARACTERS = 8000;

const ASKED: Verdict = { is: 'story', by: 'questions', why: 'questions-and-answers' };
const COOKED: Verdict = { is: 'story', by: 'questions', why: 'recipe' };

/**
 * Keeps what pages put behind their story in boxes of its own: questions about what the title names, with their
 * answers, and the lists of a recipe that the page's data tell of. What the story says already is not said again.
 */
export function judgeQuestions(page: Page, ledger: Ledger, title: Block | null): void {
  const said = new Set(page.blocks.filter(block => ledger.is(block, 'story')).map(({ text }) => text));
  let last = -1;
  const seen = new Set<string>();
  for (const box of page.containers) {
    if (box.index < last || box.first <= (title?.index ?? -1) || box.hidden) continue;
    const verdict = verdictOn(page, box, title);
    if (!verdict) continue;
    last = box.end;
    const blocks = page.blocksOf(box).filter(block => block.size > 0);
    const first = blocks.find(block => block.kind === 'item' || !QUESTION.test(block.text))?.text ?? '';
    // A page may bring its recipe once more, for printing.
    if (seen.has(first)) continue;
    seen.add(first);
    for (const block of withHeading(page, blocks)) if (!said.has(block.text)) ledger.judge(block, verdict);
  }
}

function verdictOn(page: Page, box: Container, title: Block | null): Verdict | null {
  const names = `${box.element.getAttribute('class') ?? ''} ${box.element.id}`;
  if (box.tag === 'body' || box.tag === 'main' || box.tag === 'article') return null;
  if (asksQuestions(box) && isAboutTitle(page, box, title)) return ASKED;
  if (!RECIPE.test(names) || /^(?:li|ol|ul|p)$/.test(box.tag) || box.size > MOST_CHARACTERS) return null;
  const entries = page.blocksOf(box).filter(({ kind }) => kind === 'item');
  return page.facts.data.texts('recipeIngredient').length > 0 && entries.length >= LEAST_ENTRIES ? COOKED : null;
}

/** Two questions at least, most of them answered, and half of them name what the title names. */
function isAboutTitle(page: Page, box: Container, title: Block | null): boolean {
  const lines = page.blocksOf(box);
  const asked = lines.filter(({ text }) => QUESTION.test(text));
  const answers = lines.filter(({ text }) => text.length >= ANSWER && !QUESTION.test(text));
  if (asked.length < 2 || answers.length < asked.length / 2) return false;
  const words = fold(title?.text || page.facts.documentTitle)
    .split(' ')
    .filter(word => word.length >= TELLING || word.length === 4);
  const named = asked.filter(({ text }) => words.some(word => fold(text).includes(word)));
  return named.length >= asked.length / 2;
}

/** The heading right over a box belongs to it. */
function withHeading(page: Page, blocks: readonly Block[]): readonly Block[] {
  const before = page.blocks[(blocks[0]?.index ?? 0) - 1];
  return before?.kind === 'heading' && before.container.tag !== 'h1' ? [before, ...blocks] : blocks;
}
