import type { PartVerdict, ReadOptions } from '../article.ts';
import type { Block } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import { ownLines } from '../blocks/own-lines.ts';
import type { Page } from '../blocks/page.ts';
import { mayListParts } from '../blocks/part-links.ts';
import { mayHoldQuestions } from '../blocks/question-boxes.ts';
import type { List } from '../blocks/rows.ts';
import { maySayTwice } from '../blocks/said-twice.ts';
import { mayHoldMore } from '../blocks/story-boxes.ts';
import { judgeBeyond } from './beyond.ts';
import { findCaptions } from './captions.ts';
import { judgeClutter } from './clutter.ts';
import { judgeContainer } from './container.ts';
import type { judgeContents } from './contents.ts';
import { judgeGaps } from './gaps.ts';
import { type HeaderFacts, judgeHeader } from './header.ts';
import { judgeHeadings } from './headings.ts';
import { judgeHidden } from './hidden.ts';
import type { judgeMass } from './mass.ts';
import { mayTellMore } from './may-tell-more.ts';
import { judgeByModel } from './model.ts';
import type { judgeNextStories } from './next-stories.ts';
import { findOtherStories, judgeOtherStories } from './other-stories.ts';
import type { judgePerson } from './person.ts';
import { judgePictures } from './pictures.ts';
import { judgePulled } from './pulled.ts';
import type { judgeQuestions } from './questions.ts';
import type { judgeRepeats } from './repeats.ts';
import type { judgeSeries } from './series.ts';
import { judgeSignOff } from './sign-off.ts';
import { judgeStandfirst } from './standfirst.ts';
import type { judgeTold } from './told.ts';
import { judgeByVote } from './vote.ts';

/**
 * Who is only asked about some pages: of more than one story, with a list of contents, questions or a recipe, whose data
 * hold the story's text, in which hardly anything was found, that name themselves among others or say something twice,
 * of a site of which a person has said something.
 */
export interface JudgeExtras {
  readonly judgeNextStories: typeof judgeNextStories;
  readonly judgeContents: typeof judgeContents;
  readonly judgeQuestions: typeof judgeQuestions;
  readonly judgeTold: typeof judgeTold;
  readonly judgeMass: typeof judgeMass;
  readonly judgeSeries: typeof judgeSeries;
  readonly judgeRepeats: typeof judgeRepeats;
  readonly judgePerson: typeof judgePerson;
}

/** What the judges of one page have before them. */
export interface Case {
  readonly page: Page;
  readonly ledger: Ledger;
  readonly title: Block | null;
  readonly options: ReadOptions;
  /** Brings what few pages need, or nothing where it cannot be had. */
  readonly bring: () => Promise<JudgeExtras | undefined>;
  /** What judges find out on the way and later ones ask for. */
  header: HeaderFacts;
  captions: ReadonlyMap<Block, Block>;
  lists: readonly List[];
  unapplied: readonly PartVerdict[];
}

/** One judge: what it is called, and how it is let speak. */
export interface Judge {
  readonly name: string;
  /** The rule by whose name a site keeps what it takes. A judge with such a name is silent when little is to be cut. */
  readonly rule?: string;
  readonly judge: (one: Case) => void | Promise<void>;
}

/** With fewer characters nothing was found that anybody would open a reader for. */
const LITTLE = 200;

/** All judges in their order, each with the reason for its place. The last word on a block holds. */
export const JUDGES: readonly Judge[] = [
  // Nobody else should look at what nobody sees.
  { name: 'hidden', judge: ({ page, ledger }) => judgeHidden(page, ledger) },
  // Before the vote, which is the better the less clutter it sees.
  { name: 'clutter', judge: ({ page, ledger, options }) => judgeClutter(page, ledger, { ...options, phase: 'page' }) },
  // After the rules, which know menus and forms; before the vote, which takes teasers for paragraphs.
  // They are found even where they stay: where the story does not show them, they can be reached from it.
  {
    name: 'lists',
    judge: one => {
      one.lists = findOtherStories(one.page, one.ledger, one.title);
    },
  },
  {
    name: 'other-stories',
    rule: 'related-section',
    judge: ({ page, ledger, lists }) => judgeOtherStories(page, ledger, lists),
  },
  // What is left of other stories when their cards are gone: those that stand here whole.
  {
    name: 'next-stories',
    rule: 'related-section',
    judge: async ({ page, ledger, title, bring }) => {
      if (mayHoldMore(page, ledger)) (await bring())?.judgeNextStories(page, ledger, title);
    },
  },
  { name: 'vote', judge: ({ page, ledger }) => judgeByVote(page, ledger) },
  // Before everybody who asks whether a block is a caption.
  {
    name: 'captions',
    judge: one => {
      one.captions = findCaptions(one.page);
    },
  },
  // Before the rules that look at the story: a byline is a byline before it is a label.
  {
    name: 'header',
    judge: one => {
      one.header = judgeHeader(one.page, one.ledger, one.title, one.options.keep);
    },
  },
  {
    name: 'story-clutter',
    judge: ({ page, ledger, options }) => judgeClutter(page, ledger, { ...options, phase: 'story' }),
  },
  // When all that has a name is known by it: the model weighs what was said so far.
  {
    name: 'model',
    judge: ({ page, ledger, title, captions, options }) => judgeByModel(page, ledger, { ...options, title, captions }),
  },
  // From here on neighbours of what is story by now. Headings first, which are none of the boxes that they head.
  { name: 'headings', judge: ({ page, ledger }) => judgeHeadings(page, ledger) },
  // A list of contents names parts of the story: which ones those are is known now.
  {
    name: 'contents',
    judge: async ({ page, ledger, bring }) => {
      if (mayListParts(page)) (await bring())?.judgeContents(page, ledger);
    },
  },
  // Then where the mass of one story lies: what lies astray goes.
  { name: 'container', judge: ({ page, ledger, title }) => judgeContainer(page, ledger, title) },
  { name: 'gaps', judge: ({ page, ledger }) => judgeGaps(page, ledger) },
  // Two checks of the whole: by what the page's data tell, and by how much was found at all.
  {
    name: 'told',
    judge: async ({ page, ledger, bring }) => {
      if (mayTellMore(page, ledger.all('story'))) (await bring())?.judgeTold(page, ledger);
    },
  },
  {
    name: 'mass',
    judge: async ({ page, ledger, bring }) => {
      if (ledger.all('story').reduce((sum, { size }) => sum + size, 0) < LITTLE)
        (await bring())?.judgeMass(page, ledger);
    },
  },
  // The story's ends, which are known only now.
  { name: 'beyond', rule: 'related-section', judge: ({ page, ledger, title }) => judgeBeyond(page, ledger, title) },
  {
    name: 'questions',
    judge: async ({ page, ledger, title, bring }) => {
      if (mayHoldQuestions(page)) (await bring())?.judgeQuestions(page, ledger, title);
    },
  },
  {
    name: 'sign-off',
    rule: 'author-box',
    judge: ({ page, ledger, header }) => judgeSignOff(page, ledger, header.byline),
  },
  // Beside the story's ends, too. The model takes them for links to elsewhere, and the header this one for its title.
  {
    name: 'series',
    judge: async ({ page, ledger, title, bring }) => {
      const named = ownLines(page, title);
      if (named.length > 0) (await bring())?.judgeSeries(page, ledger, title, named);
    },
  },
  { name: 'standfirst', judge: ({ page, ledger, title }) => judgeStandfirst(page, ledger, title) },
  // When all words are settled, as a picture goes where its caption and its neighbours go, and only what stays can be a
  // repeat.
  { name: 'pictures', judge: ({ page, ledger, captions }) => judgePictures(page, ledger, captions) },
  {
    name: 'repeats',
    rule: 'repeated-text',
    judge: async ({ page, ledger, bring }) => {
      if (maySayTwice(ledger)) (await bring())?.judgeRepeats(page, ledger);
    },
  },
  { name: 'pulled', rule: 'repeated-text', judge: ({ page, ledger }) => judgePulled(page, ledger) },
  // Always right, and measured against the story that all others have found.
  {
    name: 'person',
    judge: async one => {
      const { parts = [] } = one.options;
      if (parts.length > 0) one.unapplied = (await one.bring())?.judgePerson(one.page, one.ledger, parts) ?? [];
    },
  },
];

/** Those who speak before the model has its say: it learns from pages as they stand here. */
export const UNTIL_MODEL: readonly Judge[] = JUDGES.slice(
  0,
  JUDGES.findIndex(({ name }) => name === 'model'),
);
