import { partStyles } from '../../../components/reader/part-styles.ts';
import { setPictures } from '../../../components/reader/parts/pictures.ts';
import { boxWideParts } from '../../../components/reader/parts/scroll-boxes.ts';
import { keepVerses } from '../../../components/reader/parts/verses.ts';
import { fillWith, type StoryDom } from '../../../components/reader/story-dom.ts';
import { readerStyles } from '../../../components/reader/styles.ts';
import type { Article } from '../../../core/article.ts';
import { makeTranslate } from '../../../core/messages.ts';
import { plainDay } from '../../../core/text/day.ts';

/** What the story of a small page must show; each field is a kind of fault that people have reported of readers. */
export interface Expectation {
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  /** Texts that are no words within a line: they stand by themselves or nowhere. */
  readonly nowords?: readonly string[];
  readonly notAsParagraph?: readonly string[];
  readonly preKeep?: readonly string[];
  readonly minPre?: number;
  readonly lines?: readonly string[];
  readonly shownLines?: readonly string[];
  readonly html?: readonly (readonly [string, string])[];
  readonly nothtml?: readonly (readonly [string, string])[];
  readonly copied?: readonly string[];
  readonly notVerse?: readonly string[];
  readonly times?: readonly (readonly [string, number])[];
  readonly images?: number;
  readonly captions?: readonly string[];
  readonly dirs?: readonly (readonly [string, string])[];
  readonly mast?: readonly string[];
  /** Whether the head names no writer. */
  readonly nobody?: boolean;
  /** The text of a link, and how the block begins that it leads to. */
  readonly jump?: readonly [string, string];
  readonly noWide?: boolean;
  readonly inlinePictures?: boolean;
}

type Shown = Article & { readonly dom: StoryDom };

const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, blockquote, td, th, aside, summary, div, section';
const t = makeTranslate({}, 'en');

/** What is not as it is expected of a story, in words. */
export function faultsOf(article: Article, expected: Expectation): string[] {
  const ending = new AbortController();
  const reader = document.createElement('div');
  reader.className = 'reader';
  document.body.append(reader);
  try {
    const dom = show(article, reader, ending.signal);
    return CHECKS.flatMap(check => check({ ...article, dom }, expected));
  } finally {
    ending.abort();
    reader.remove();
  }
}

function show(article: Article, reader: Element, signal: AbortSignal): StoryDom {
  document.adoptedStyleSheets = [...readerStyles, ...partStyles].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const holder = document.createElement('div');
  holder.className = 'story';
  holder.lang = article.lang;
  holder.dir = article.dir;
  const column = document.createElement('div');
  column.className = 'column';
  column.append(holder);
  reader.append(column);
  const dom = fillWith(holder, article.body);
  const context = { article, t, signal };
  keepVerses(dom);
  setPictures(dom, context);
  boxWideParts(dom, context);
  return dom;
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const all = (story: Shown, selector: string) => [...story.dom.holder.querySelectorAll<HTMLElement>(selector)];
const wholeOf = (story: Shown) => folded(story.dom.holder.innerText);
const linesOf = (story: Shown) => story.dom.holder.innerText.split('\n').map(folded);
/** Code blocks as they are written, but for blanks at the ends of lines. */
const codeOf = (story: Shown) =>
  all(story, 'pre:not([data-verse])').map(pre => pre.textContent.replaceAll('\u00A0', ' ').replace(/ +$/gm, ''));

const missing = (what: string, texts: readonly string[] = [], has: (text: string) => boolean) =>
  texts.filter(text => !has(text)).map(text => `${what}: ${text}`);

/** Each says what is wrong with a story in one respect. */
const CHECKS: readonly ((story: Shown, expected: Expectation) => string[])[] = [
  (story, { keep }) => {
    const text = wholeOf(story);
    return missing('lost', keep, one => text.includes(folded(one)));
  },
  (story, { drop }) => {
    const text = wholeOf(story);
    return missing('left in', drop, one => !text.includes(folded(one)));
  },
  (story, { nowords }) => {
    const blocks = all(story, BLOCKS).map(block => folded(block.textContent));
    return missing('within a line', nowords, one =>
      blocks.every(block => !block.includes(one) || block.length < one.length + 8),
    );
  },
  (story, { notAsParagraph }) => {
    const paragraphs = all(story, 'p')
      .filter(p => !p.closest('blockquote, aside'))
      .map(p => folded(p.innerText).replace(/[“”"]/g, ''));
    return missing('a paragraph', notAsParagraph, one => !paragraphs.includes(one));
  },
  (story, { preKeep, minPre = 0 }) => {
    const code = codeOf(story);
    const lost = missing('in no code block', preKeep, one => code.some(text => text.includes(one)));
    const whole = code.filter(text => (preKeep ?? []).some(one => text.includes(one))).length;
    return whole < minPre ? [...lost, `only ${whole} code blocks`] : lost;
  },
  (story, { copied, notVerse }) => [
    ...missing('not copied', copied, one => codeOf(story).some(text => text.trim() === one.trim())),
    ...missing('set as verse', notVerse, one => all(story, '[data-verse]').every(v => !v.innerText.includes(one))),
  ],
  (story, { lines }) => {
    const blocks = all(story, BLOCKS).map(block => folded(block.innerText));
    return missing('no block of its own', lines, one => blocks.includes(folded(one)));
  },
  (story, { shownLines }) => {
    const shown = linesOf(story);
    return missing('no line of its own', shownLines, one => shown.includes(folded(one)));
  },
  ({ body }, { html = [], nothtml = [] }) => [
    ...html.filter(([pattern]) => !new RegExp(pattern, 's').test(body)).map(([, means]) => `not so: ${means}`),
    ...nothtml.filter(([pattern]) => new RegExp(pattern, 's').test(body)).map(([, means]) => means),
  ],
  (story, { times = [] }) =>
    times
      .filter(([text, count]) => wholeOf(story).split(folded(text)).length - 1 !== count)
      .map(([text, count]) => `not said ${count} times: ${text}`),
  (story, { images, captions }) => {
    const count = all(story, 'img').length;
    const owned = all(story, 'figure:has(img, video, a) figcaption').map(caption => folded(caption.innerText));
    const lost = missing('no caption of a picture', captions, one => owned.some(text => text.includes(folded(one))));
    return images === undefined || count === images ? lost : [...lost, `${count} pictures, not ${images}`];
  },
  (story, { dirs = [] }) =>
    dirs.flatMap(([start, wanted]) => {
      const block = all(story, BLOCKS).findLast(one => folded(one.textContent).startsWith(start));
      const direction = block ? getComputedStyle(block).direction : 'not there';
      return direction === wanted ? [] : [`${start}: runs ${direction}`];
    }),
  ({ byline, publishedTime }, { mast }) =>
    missing('not in the head', mast, one =>
      [byline, publishedTime, day(publishedTime), day(plainDay(publishedTime))].includes(one),
    ),
  ({ byline }, { nobody }) => (nobody && byline !== '' ? [`named as the writer: ${byline}`] : []),
  (story, { jump }) => {
    if (!jump) return [];
    const link = all(story, 'a[href]').find(one => folded(one.textContent) === jump[0]);
    const fragment = decodeURIComponent(link?.getAttribute('href')?.split('#')[1] ?? '');
    const target = story.dom.elements[story.anchors.get(fragment) ?? -1];
    const text = folded(target?.textContent ?? '');
    return text.startsWith(jump[1]) ? [] : [`“${jump[0]}” leads to: ${text.slice(0, 40)}`];
  },
  (story, { noWide }) =>
    noWide && story.dom.holder.scrollWidth > story.dom.holder.clientWidth + 1 ? ['wider than its column'] : [],
  (story, { inlinePictures }) =>
    inlinePictures && all(story, 'p img').some(image => !getComputedStyle(image).display.startsWith('inline'))
      ? ['a picture breaks its sentence']
      : [],
];

function day(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}
