import { createPortal } from 'preact';
import { Button } from '../controls/Button.tsx';
import { Hint } from './Hint.tsx';
import type { Painted } from './painted.ts';
import type { ReaderProps, Story } from './reader-props.ts';
import { RemoveParts } from './removing/RemoveParts.tsx';
import type { StoryDom } from './story-dom.ts';
import type { useRemoved } from './use-removed.ts';
import type { useTaking } from './use-taking.ts';

/** What stands at the bottom of the window for a while: that reading goes on in the middle, and taking parts out. */
export function ReaderDock(props: {
  given: Pick<ReaderProps, 'host' | 't' | 'actions'> & { readonly painted: Painted };
  /** Whether it is to be said that reading goes on where it was left. */
  resumed: boolean;
  onResumed: () => void;
  onTop: () => void;
  story: Pick<Story, 'removals'>;
  dom: StoryDom;
  taking: ReturnType<typeof useTaking>;
  removed: ReturnType<typeof useRemoved>;
  onEnd: () => void;
}) {
  const { taking, story } = props;
  const { t, host, actions, painted } = props.given;
  const { list } = props.removed;
  return createPortal(
    <>
      {props.resumed && (
        <Hint text={t('resumed')} t={t} onGone={props.onResumed}>
          <Button look="text" label={t('fromTop')} onPress={props.onTop} />
        </Hint>
      )}
      {taking.on && (
        <RemoveParts
          surface={painted.surface}
          story={props.dom}
          live={actions.live()}
          host={host}
          t={t}
          given={taking.given}
          list={list}
          onTake={taking.take}
          onUndo={taking.undo}
          onTakeAgain={id => list.onTakeOut(story.removals.filter(removal => removal.id === id))}
          onEnd={props.onEnd}
        />
      )}
    </>,
    painted.dock,
  );
}
