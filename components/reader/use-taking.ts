import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { ReaderActions } from './reader-props.ts';
import type { Taken } from './removing/taken.ts';
import { takenLike } from './removing/taken-like.ts';
import type { StoryDom } from './story-dom.ts';

/** Keeps which parts the person has taken out of the story since it was read, and whether they are at it. */
export function useTaking(dom: { readonly current: StoryDom }, actions: ReaderActions, t: Translate) {
  const [on, setOn] = useState(false);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const take = (part: Taken | null | undefined) =>
    part && setTaken(old => [...old.filter(({ id }) => id !== part.id), part]);
  const given = { unsaid: t('picture'), clean: actions.clean };
  return {
    on,
    setOn,
    taken,
    take,
    undo: (part: Taken) => setTaken(old => old.filter(other => other !== part)),
    /** Another reading of the page has other numbers. */
    end() {
      setOn(false);
      setTaken([]);
    },
    given,
    /** What is out of all stories of the site is out of the rest of this one, too, as long as that is kept. */
    actions: {
      ...actions,
      keepPart(part) {
        actions.keepPart(part);
        take(takenLike(part, dom.current, actions.live(), given));
      },
      forgetPart(part) {
        actions.forgetPart(part);
        setTaken(old => old.filter(({ like }) => like !== part.what));
      },
    } satisfies ReaderActions,
  };
}
