import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { APPEARANCE_ID, AppearancePanel } from './AppearancePanel.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { directionOf } from './direction.ts';
import { EndMark } from './EndMark.tsx';
import { Foot } from './Foot.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { Masthead } from './Masthead.tsx';
import { RELATED_ID, RelatedPosts } from './RelatedPosts.tsx';
import { RemovedList } from './RemovedList.tsx';
import type { Cuts, ReaderProps } from './reader-props.ts';
import { SomethingMissing } from './SomethingMissing.tsx';
import type { StoryDom } from './story-dom.ts';
import { useAppearance } from './use-appearance.ts';
import { usePlace } from './use-place.ts';
import { useProgress } from './use-progress.ts';
import { useRemoved } from './use-removed.ts';

/** The whole reader: the bar, the story, and its foot with what was removed. */
export function Reader(props: ReaderProps) {
  const { t, host, lang, actions } = props;
  const surface = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLElement>(null);
  const dom = useRef<StoryDom | null>(null);
  const [story, setStory] = useState(props.story);
  const [cuts, setCuts] = useState<Cuts>(props.story.way === 'light' ? 'light' : 'full');
  const [cutsKept, setCutsKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { article, removals, related } = story;
  const appearance = useAppearance(surface, props.choices, actions);
  const progress = useProgress(surface, column);
  const bring = useCallback((target: Element | null | undefined) => {
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }, []);
  const find = (selector: string) => surface.current?.querySelector(selector);
  usePlace(surface, dom, props.startAt, actions.reading);
  const removed = useRemoved(removals, actions, id => bring(find(`[data-removal="${CSS.escape(id)}"]`)));
  const onFilled = useCallback((filled: StoryDom) => {
    dom.current = filled;
  }, []);
  useEffect(() => setSaid(t('opened', t.plural('minutes', props.story.article.minutes))), [t, props.story]);

  async function readAgain(wanted: Cuts) {
    if (busy) return;
    setBusy(true);
    const result = await actions.read(wanted);
    setBusy(false);
    if (!result.ok) return setSaid(t('readAgainFailed'));
    setStory(result);
    setCuts(wanted);
    setCutsKept(false);
    surface.current?.scrollTo(0, 0);
    setSaid(t(wanted === 'light' ? 'lightTitle' : 'fullShown'));
  }

  const minutesLeft = Math.ceil(article.minutes * (1 - progress.read));
  const underWay = progress.read > 0 && progress.read < 1;
  return (
    <div class="reader" ref={surface} dir={directionOf(lang)} lang={lang}>
      <HeaderBar
        host={host}
        away={progress.onward}
        progress={progress.read}
        left={underWay ? t.plural('minutesLeft', minutesLeft) : ''}
        t={t}
        onClose={actions.close}
      >
        {related && (
          <a
            class="bar__link"
            href={`#${RELATED_ID}`}
            onClick={event => {
              event.preventDefault();
              if (event.isTrusted) bring(find(`#${RELATED_ID}`));
            }}
          >
            {t('relatedPosts', related.links.length)}
          </a>
        )}
        <Button look="bare" label={t('appearance')} icon="letters" opens={APPEARANCE_ID} />
      </HeaderBar>
      <AppearancePanel
        look={appearance.look}
        host={host}
        siteOnly={appearance.siteOnly}
        t={t}
        onChange={appearance.change}
        onSiteOnly={appearance.setSiteOnly}
        onReset={appearance.reset}
      />
      <article
        class="column"
        ref={column}
        lang={article.lang || undefined}
        dir={article.dir}
        aria-labelledby="clearstory-title"
        tabIndex={-1}
        autofocus
      >
        <Masthead article={article} host={host} t={t} lang={lang} />
        <ArticleBody article={article} putBack={removed.inStory} t={t} onFilled={onFilled} />
        <EndMark />
      </article>
      <Foot url={article.url} t={t}>
        {related && <RelatedPosts related={related} t={t} onShow={actions.showRelated} />}
        <RemovedList removals={removals} t={t} actions={removed.list} />
        <SomethingMissing
          cuts={cuts}
          kept={cutsKept}
          busy={busy}
          t={t}
          onRead={readAgain}
          onKeep={kept => {
            setCutsKept(true);
            actions.keepCuts(kept);
          }}
        />
      </Foot>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
