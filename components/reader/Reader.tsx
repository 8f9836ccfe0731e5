import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { directionOf } from './direction.ts';
import { Foot } from './Foot.tsx';
import { Guessed } from './Guessed.tsx';
import { Hint } from './Hint.tsx';
import { RELATED_ID, RelatedPosts } from './RelatedPosts.tsx';
import { RemovedList } from './RemovedList.tsx';
import type { Cuts, ReaderProps } from './reader-props.ts';
import { SomethingMissing } from './SomethingMissing.tsx';
import { StoryColumn } from './StoryColumn.tsx';
import { bringTo, DOCK } from './surface.ts';
import { Toolbar } from './Toolbar.tsx';
import { Tool } from './tools/Tool.tsx';
import { useTools } from './tools/use-tools.ts';
import { useAppearance } from './use-appearance.ts';
import { useFilled } from './use-filled.ts';
import { usePlace } from './use-place.ts';
import { useProgress } from './use-progress.ts';
import { useRemoved } from './use-removed.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStory } from './use-story.ts';
import { useTaking } from './use-taking.ts';

/** Ways of finding a story of which the reader says that they may have missed a part. */
const GUESSES: ReadonlySet<string> = new Set(['candidate', 'retried']);

/** The whole reader: the bar, the story, and its foot with what was removed. */
export function Reader(props: ReaderProps) {
  const { t, host, lang, actions } = props;
  const surface = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLElement>(null);
  const box = useTools(props.tools, actions.loadTools);
  const { load } = box;
  const { dom, headings, pictures, onFilled, onPictures } = useFilled(surface, props.pictures, actions.savePictures);
  const [said, setSaid] = useState('');
  const [resumed, setResumed] = useState(props.resumed);
  const [keysOn, setKeysOn] = useState(props.settings.singleKeys);
  const reading = useStory(props.story, actions);
  const { article, removals, related } = reading.story;
  const appearance = useAppearance(surface, props.choices, actions);
  const find = (selector: string) => surface.current?.querySelector(selector);
  const taking = useTaking(dom, box, actions, t);
  const { taken } = taking;
  const removed = useRemoved({ ...props, removals, taken }, taking.actions, id =>
    bringTo(find(`[data-removal="${CSS.escape(id)}"]`)),
  );
  // After every drawing, as the story may have been filled anew; the contents go by what is in it.
  useLayoutEffect(() => {
    if (dom.current && box.tools?.showTaken(dom.current, taken, removed.list.putBack)) onFilled(dom.current);
  });
  const needsTools = Boolean(props.story.pagination?.next || (props.settings.contents && headings.length > 0));
  useEffect(() => {
    if (needsTools) void load();
  }, [needsTools, load]);
  usePlace(surface, dom, props.startAt, actions.reading);
  // After the place has been found: from there on it follows.
  const progress = useProgress(surface, column);
  useEffect(() => setSaid(t('opened', t.plural('minutes', props.story.article.minutes))), [t, props.story]);
  const toRelated = () => bringTo(find(`#${RELATED_ID}`));
  useShortcuts(surface, keysOn, async key => {
    const tools = await load();
    if (surface.current) tools?.pressKey(key, { surface: surface.current, headings, appearance, toRelated, onParts });
  });

  function onParts() {
    taking.setOn(!taking.on);
    if (taking.on) column.current?.focus({ preventScroll: true });
  }

  function toTop() {
    setResumed(false);
    surface.current?.scrollTo(0, 0);
    bringTo(column.current);
  }

  async function readAgain(cuts: Cuts) {
    if (!(await reading.readAgain(cuts))) return setSaid(t('readAgainFailed'));
    taking.end();
    surface.current?.scrollTo(0, 0);
    bringTo(column.current);
    setSaid(t(cuts === 'light' ? 'lightTitle' : 'fullShown'));
  }

  async function readAloud() {
    if (!surface.current || !dom.current) return false;
    return actions.readAloud(surface.current, dom.current, article.lang);
  }

  return (
    <div
      class="reader"
      tabIndex={-1}
      ref={surface}
      dir={directionOf(lang)}
      lang={lang}
      data-page={props.darkPage ? 'dark' : undefined}
    >
      <Toolbar
        host={host}
        site={props.site}
        t={t}
        progress={progress}
        story={reading.story}
        about={props.about}
        headings={headings}
        box={box}
        appearance={appearance}
        keysOn={keysOn}
        onKeysOn={on => {
          setKeysOn(on);
          actions.saveSettings({ singleKeys: on });
        }}
        pictures={pictures}
        onPictures={onPictures}
        onRelated={toRelated}
        settings={props.settings}
        onSettings={actions.saveSettings}
        onTop={toTop}
        onAloud={readAloud}
        onParts={onParts}
        onTake={async how => (dom.current ? actions.take(how, dom.current, article) : { ok: false, name: '' })}
        onPrint={actions.print}
        onPage={actions.openPage}
        onClose={actions.close}
      />
      <StoryColumn
        column={column}
        article={article}
        made={reading.story.made}
        host={host}
        putBack={removed.inStory}
        pictures={pictures}
        box={box}
        t={t}
        lang={lang}
        note={GUESSES.has(reading.story.way) && <Guessed t={t} onPage={actions.close} />}
        onFilled={onFilled}
      >
        {props.story.pagination?.next && (
          <Tool
            name="pages"
            box={box}
            given={{
              pagination: props.story.pagination,
              story: reading.story,
              cuts: reading.cuts,
              show: reading.show,
              actions,
              always: props.joinsPages,
              t,
            }}
          />
        )}
      </StoryColumn>
      <Foot url={article.url} t={t} lang={lang}>
        {related && <RelatedPosts related={related} t={t} onShow={actions.showRelated} />}
        <RemovedList
          key={reading.cuts}
          removals={[...taken, ...removals]}
          host={host}
          box={box}
          t={t}
          actions={removed.list}
        />
        {Boolean(reading.story.unapplied?.length) && <p class="foot__note">{t('partsUnapplied')}</p>}
        <SomethingMissing
          cuts={reading.cuts}
          kept={reading.cutsKept}
          host={host}
          busy={reading.busy}
          t={t}
          onRead={readAgain}
          onKeep={reading.keepCuts}
        />
      </Foot>
      <div class={DOCK}>
        {resumed && (
          <Hint text={t('resumed')} t={t} onGone={() => setResumed(false)}>
            <Button look="text" label={t('fromTop')} onPress={toTop} />
          </Hint>
        )}
        {taking.on && dom.current && surface.current && (
          <Tool
            name="parts"
            box={box}
            given={{
              surface: surface.current,
              story: dom.current,
              live: actions.live(),
              host,
              t,
              given: taking.given,
              list: removed.list,
              onTake: taking.take,
              onUndo: taking.undo,
              onTakeAgain: id => removed.list.onTakeOut(removals.filter(removal => removal.id === id)),
              onEnd: onParts,
            }}
          />
        )}
        {box.failed && <Hint text={t('extraFailed')} t={t} onGone={box.forgive} />}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
