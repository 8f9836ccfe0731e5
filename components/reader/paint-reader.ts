import { resolveAppearance } from '../../core/appearance.ts';
import { onTrusted } from '../../core/page/live.ts';
import { plainDay } from '../../core/text/day.ts';
import * as icons from '../controls/icons.ts';
import { directionOf } from './direction.ts';
import { fillStory } from './fill-story.ts';
import { drawHead } from './head.ts';
import { type Attributes, make, makeDrawing } from './make.ts';
import type { Painted } from './painted.ts';
import { readAt } from './place.ts';
import type { ReaderActions, ReaderProps } from './reader-props.ts';
import { isSingleKey } from './single-keys.ts';
import { DOCK } from './surface.ts';
import { wear } from './wear.ts';

/** Three windows under the roof: the story ends here. */
const END_MARK = 'M4 23V10a7 7 0 0 1 14 0v13zM23 23V10a7 7 0 0 1 14 0v13zM42 23V10a7 7 0 0 1 14 0v13z';

/** What a story is painted from. */
export type PaintGiven = Pick<
  ReaderProps,
  'story' | 'host' | 't' | 'lang' | 'choices' | 'startAt' | 'darkPage' | 'pictures'
> & { readonly actions: Pick<ReaderActions, 'close'> };

/**
 * Paints the story as it is read, with the way out, into an element. Nothing has to come for that; everything else that
 * the reader can do is drawn around it by the tools.
 */
export function paintReader(box: ParentNode, page: Document, props: PaintGiven): Painted {
  const { t, host, lang, story, pictures } = props;
  const { article, made } = story;
  const div = (attributes: Attributes = {}) => make(page, 'div', attributes);
  const places = {
    bar: paintBar(page, props),
    panels: div(),
    note: div(),
    below: div(),
    foot: make(page, 'footer', { class: 'foot', 'aria-busy': 'true' }),
    dock: div({ class: DOCK }),
    said: make(page, 'p', { class: 'unseen', role: 'status' }),
    masthead: make(page, 'header', { class: 'masthead' }),
    holder: div({ class: 'story' }),
  };
  const endMark = makeDrawing(page, { class: 'endmark', viewBox: '0 0 60 24', width: '60', height: '24' }, END_MARK);
  const column = make(
    page,
    'article',
    { class: 'column', 'aria-labelledby': 'clearstory-title', tabindex: '-1', autofocus: '' },
    ...[places.masthead, places.note, places.holder, places.below, endMark],
  );
  const surface = make(
    page,
    'div',
    { class: 'reader', tabindex: '-1', dir: directionOf(lang), lang, 'data-page': props.darkPage ? 'dark' : undefined },
    ...[places.bar, places.panels, column, places.foot, places.dock, places.said],
  );
  wear(surface, resolveAppearance(props.choices));
  drawHead(column, places.masthead, { article, host, t, lang, day: plainDay(article.publishedTime) });
  box.append(surface);
  const ending = new AbortController();
  const filled = fillStory(places.holder, { article, t, signal: ending.signal }, { pictures, made });
  const start = props.startAt === null ? undefined : filled.story.elements[props.startAt];
  // The story is drawn before the dialog is shown, and until then there is nothing to scroll. Not later than that
  // either: whoever has begun to scroll would be thrown back.
  if (start) queueMicrotask(() => readAt(surface, start));
  return {
    ...places,
    surface,
    column,
    filled,
    ending,
    takeKeys: noteKeys(surface),
    sayAlone: () => {
      places.foot.ariaBusy = null;
      for (const place of [places.said, places.bar.querySelector('.bar__left')]) place?.append(t('toolsFailed'));
    },
  };
}

/** The name of the site and the way out. */
function paintBar(page: Document, { host, t, actions }: PaintGiven): HTMLElement {
  const close = make(
    page,
    'button',
    { type: 'button', class: 'button', 'data-look': 'bare', 'aria-keyshortcuts': 'Escape', title: t('close') },
    makeDrawing(page, { class: 'icon', viewBox: '0 0 24 24', width: '20', height: '20' }, icons.close),
    make(page, 'span', { class: 'button__label' }, t('close')),
  );
  onTrusted(close, 'click', actions.close);
  const name = make(page, 'span', { class: 'bar__host', dir: 'ltr' }, host);
  const place = make(page, 'p', { class: 'bar__place' }, name, make(page, 'span', { class: 'bar__left' }));
  return make(page, 'header', { class: 'bar' }, make(page, 'div', { class: 'bar__row' }, place, close));
}

/** Notes down the single keys that are pressed, until they are taken. */
function noteKeys(surface: HTMLElement): () => readonly string[] {
  const keys: string[] = [];
  const ending = new AbortController();
  surface.addEventListener('keydown', event => isSingleKey(event) && keys.push(event.key), { signal: ending.signal });
  return () => {
    ending.abort();
    return keys.splice(0);
  };
}
