import type { Translate } from '../../core/messages.ts';
import { Foot } from './Foot.tsx';
import { RelatedPosts } from './RelatedPosts.tsx';
import { RemovedList } from './RemovedList.tsx';
import type { Cuts, ReaderProps } from './reader-props.ts';
import type { Taken } from './removing/taken.ts';
import { SomethingMissing } from './SomethingMissing.tsx';
import type { useRemoved } from './use-removed.ts';
import type { StoryState } from './use-story.ts';

/** Everything below the story: related posts, what was removed, and what to do where something is missing. */
export function ReaderFoot(props: {
  given: Pick<ReaderProps, 'host' | 'lang' | 'actions'> & { readonly t: Translate };
  reading: StoryState;
  taken: readonly Taken[];
  removed: ReturnType<typeof useRemoved>;
  onRead: (cuts: Cuts) => void;
}) {
  const { reading } = props;
  const { t, host, lang, actions } = props.given;
  const { article, removals, related, unapplied } = reading.story;
  return (
    <Foot url={article.url} t={t} lang={lang}>
      {related.length > 0 && <RelatedPosts related={related} t={t} onShow={actions.showRelated} />}
      <RemovedList
        key={reading.cuts}
        removals={[...props.taken, ...removals]}
        host={host}
        t={t}
        actions={props.removed.list}
      />
      {Boolean(unapplied?.length) && <p class="foot__note">{t('partsUnapplied')}</p>}
      <SomethingMissing
        cuts={reading.cuts}
        kept={reading.cutsKept}
        host={host}
        busy={reading.busy}
        t={t}
        onRead={props.onRead}
        onKeep={reading.keepCuts}
      />
    </Foot>
  );
}
