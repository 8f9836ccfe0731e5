import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../core/messages.ts';
import { preview, spacedText } from '../../../core/text/words.ts';
import { Button } from '../../controls/Button.tsx';
import * as icons from '../../controls/icons.ts';
import { Always } from '../Always.tsx';
import type { LiveElements } from '../page-place.ts';
import type { RemovedActions } from '../removed-actions.ts';
import type { StoryDom } from '../story-dom.ts';
import { partKey } from '../use-removed.ts';
import { listen } from './listen.ts';
import { signOf } from './sign.ts';
import { type Taken, takenOf } from './taken.ts';
import { useChoice } from './use-choice.ts';

interface RemovePartsProps {
  readonly surface: HTMLElement;
  readonly story: StoryDom;
  readonly live: LiveElements;
  readonly host: string;
  readonly t: Translate;
  readonly given: Omit<Parameters<typeof takenOf>[2], 'part'>;
  /** What can be done about what was removed. */
  readonly list: RemovedActions;
  onTake(taken: Taken): void;
  /** As if it had never been taken. */
  onUndo(taken: Taken): void;
  /** Takes out again what was put back. */
  onTakeAgain(id: string): void;
  onEnd(): void;
}

/** Characters of what is chosen that are said. */
const ENOUGH = 60;

/** The quiet way to take parts out of a story: one is framed, made larger or smaller, and removed, with the way back. */
export function RemoveParts(props: RemovePartsProps) {
  const { surface, story, live, list, t } = props;
  const choice = useChoice(surface, story, live);
  const [last, setLast] = useState<Taken | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const focusMain = () =>
    main.current?.querySelector<HTMLElement>('[data-look="strong"]')?.focus({ preventScroll: true });
  const remove = () => {
    if (choice.piece) props.onTakeAgain(choice.piece.dataset.removal ?? '');
    if (!choice.level) return;
    const part = signOf(choice.level, story, live);
    const taken = takenOf(choice.elements, story, { ...props.given, part });
    props.onTake(taken);
    setLast(taken);
  };
  const removeAndMove = () => {
    remove();
    if (choice.piece) choice.clear();
    else if (!choice.move(1)) choice.move(-1);
  };
  const undo = (taken: Taken) => {
    if (taken.part && list.kept.has(partKey(taken.part))) list.onForgetPart(taken.part);
    props.onUndo(taken);
    setLast(null);
    focusMain();
  };
  const handling = useRef({ choice, remove, removeAndMove, onEnd: props.onEnd });
  handling.current = { choice, remove, removeAndMove, onEnd: props.onEnd };
  useLayoutEffect(() => {
    const ending = new AbortController();
    const now = () => handling.current;
    const click = (target: Element, tapped: boolean) => {
      if (tapped && !now().choice.has(target)) return now().choice.point(target);
      now().remove();
      now().choice.clear();
    };
    const on = {
      onPoint: (target: Element) => now().choice.point(target),
      onClick: click,
      onMove: (way: 1 | -1) => now().choice.move(way),
      onSize: (by: 1 | -1) => now().choice.resize(by),
      onRemove: () => now().removeAndMove(),
      onEnd: () => now().onEnd(),
    };
    listen(surface, story, on, ending.signal);
    return () => ending.abort();
  }, [surface, story]);
  useLayoutEffect(focusMain, []);
  const chosen = preview(choice.elements.map(element => spacedText(element, ENOUGH * 2)).join(' '), ENOUGH);
  return (
    <section class="remover" aria-label={t('removeParts')}>
      <p class="remover__said" role="status" dir="auto">
        {choice.elements.length === 0 ? t('partsHow') : chosen || t('picture')}
      </p>
      <div class="remover__row" ref={main}>
        <div class="signs">
          <Button
            look="bare"
            label={t('partPrevious')}
            icon={icons.up}
            shortcut="ArrowUp"
            onPress={() => choice.move(-1)}
          />
          <Button
            look="bare"
            label={t('partNext')}
            icon={icons.down}
            shortcut="ArrowDown"
            onPress={() => choice.move(1)}
          />
          <Button look="bare" label={t('partNarrower')} icon={icons.minus} onPress={() => choice.resize(-1)} />
          <Button look="bare" label={t('partWider')} icon={icons.plus} onPress={() => choice.resize(1)} />
        </div>
        <Button look="strong" label={t('partRemove')} onPress={removeAndMove} />
        <Button look="text" label={t('done')} shortcut="Escape" onPress={props.onEnd} />
      </div>
      <p class="remover__said" role="status" dir="auto">
        {last && t('partRemoved', preview(last.preview, ENOUGH))}
      </p>
      {last && <LastTaken {...props} key={last.id} taken={last} onUndo={() => undo(last)} />}
    </section>
  );
}

/** What was taken out last: the way back, and to have it out everywhere. */
function LastTaken(props: RemovePartsProps & { taken: Taken; onUndo: () => void }) {
  const { taken, host, list, t } = props;
  const { part } = taken;
  const isKept = part !== undefined && list.kept.has(partKey(part));
  return (
    <div class="remover__row">
      <Button
        look="text"
        label={t(isKept ? 'putBack' : 'undo')}
        icon={isKept ? icons.putBack : icons.undo}
        onPress={props.onUndo}
      />
      {part ? (
        <Always
          chosen={isKept}
          label={t('partAlways', host)}
          of={taken.preview}
          said={t('savedForSite')}
          t={t}
          onChoose={() => list.onKeepPart(part)}
          onUndo={() => list.onForgetPart(part)}
        />
      ) : (
        <p class="remover__note">{t('partCommon')}</p>
      )}
    </div>
  );
}
