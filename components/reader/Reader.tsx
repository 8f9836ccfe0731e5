import { createPortal } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Guessed } from './Guessed.tsx';
import { Pages } from './Pages.tsx';
import type { Painted } from './painted.ts';
import { pressKey } from './press-key.ts';
import { ReaderDock } from './ReaderDock.tsx';
import { ReaderFoot } from './ReaderFoot.tsx';
import { RELATED_ID } from './RelatedPosts.tsx';
import { type Cuts, isGuess, type ReaderProps } from './reader-props.ts';
import { showTaken } from './removing/taken.ts';
import { bringTo } from './surface.ts';
import { Toolbar } from './Toolbar.tsx';
import { useAppearance } from './use-appearance.ts';
import { useBody } from './use-body.ts';
import { useFilled } from './use-filled.ts';
import { useHead } from './use-head.ts';
import { usePlace } from './use-place.ts';
import { useProgress } from './use-progress.ts';
import { useRemoved } from './use-removed.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStory } from './use-story.ts';
import { useTaking } from './use-taking.ts';

/** The whole reader around a painted story: the bar with its panels, and the foot with what was removed. */
export function Reader(props: ReaderProps & { painted: Painted }) {
  const { t, host, lang, actions, painted } = props;
  const { surface, column } = painted;
  const { dom, headings, pictures, onFilled, onPictures } = useFilled(painted, props.pictures, actions.savePictures);
  const [said, setSaid] = useState('');
  const [resumed, setResumed] = useState(props.resumed);
  const [keysOn, setKeysOn] = useState(props.settings.singleKeys);
  const reading = useStory(props.story, actions);
  const { article, removals } = reading.story;
  const appearance = useAppearance(surface, props.choices, actions);
  const taking = useTaking(dom, actions, t);
  const { taken } = taking;
  const removed = useRemoved({ ...props, removals, taken }, taking.actions, id =>
    bringTo(surface.querySelector(`[data-removal="${CSS.escape(id)}"]`)),
  );
  useHead(painted, { article, host, t, lang });
  useBody(painted, { article, made: reading.story.made, pictures, putBack: removed.inStory, t, onFilled });
  // After every drawing, as the story may have been filled anew; the contents go by what is in it.
  useLayoutEffect(() => {
    if (showTaken(dom.current, taken, removed.list.putBack)) onFilled(dom.current);
  });
  usePlace(surface, dom, actions.reading);
  // After the place has been found: from there on it follows.
  const progress = useProgress(surface, column);
  useEffect(() => setSaid(t('opened', t.plural('minutes', props.story.article.minutes))), [t, props.story]);
  useLayoutEffect(() => {
    painted.said.textContent = said;
  }, [painted, said]);
  const toRelated = () => bringTo(surface.querySelector(`#${RELATED_ID}`));
  useShortcuts(painted, keysOn, key => pressKey(key, { surface, headings, appearance, toRelated, onParts }));

  function onParts() {
    taking.setOn(!taking.on);
    if (taking.on) column.focus({ preventScroll: true });
  }

  function toTop() {
    setResumed(false);
    surface.scrollTo(0, 0);
    bringTo(column);
  }

  async function readAgain(cuts: Cuts) {
    if (!(await reading.readAgain(cuts))) return setSaid(t('readAgainFailed'));
    taking.end();
    surface.scrollTo(0, 0);
    bringTo(column);
    setSaid(t(cuts === 'light' ? 'lightTitle' : 'fullShown'));
  }

  return (
    <>
      <Toolbar
        painted={painted}
        host={host}
        site={props.site}
        t={t}
        progress={progress}
        story={reading.story}
        about={props.about}
        headings={headings}
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
        onAloud={() => actions.readAloud(surface, dom.current, article.lang)}
        onParts={onParts}
        onTake={how => actions.take(how, dom.current, article)}
        onPrint={actions.print}
        onPage={actions.openPage}
        onClose={actions.close}
      />
      {isGuess(reading.story) && createPortal(<Guessed t={t} onPage={actions.close} />, painted.note)}
      {props.story.pagination?.next &&
        createPortal(
          <Pages
            pagination={props.story.pagination}
            story={reading.story}
            cuts={reading.cuts}
            show={reading.show}
            actions={actions}
            always={props.joinsPages}
            t={t}
          />,
          painted.below,
        )}
      {createPortal(
        <ReaderFoot given={props} reading={reading} taken={taken} removed={removed} onRead={readAgain} />,
        painted.foot,
      )}
      <ReaderDock
        given={props}
        resumed={resumed}
        onResumed={() => setResumed(false)}
        onTop={toTop}
        story={reading.story}
        dom={dom.current}
        taking={taking}
        removed={removed}
        onEnd={onParts}
      />
    </>
  );
}
