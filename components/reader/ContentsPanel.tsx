import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { Settings, SettingsChoice } from '../../core/settings.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import type { Heading } from './headings.ts';
import { bringTo, closePanels } from './surface.ts';
import { useStay } from './use-stay.ts';

/** A heading this far below the top of the window counts as reached, in pixels. */
const REACHED = 120;

/** The story's headings, to go to; the one being read is marked. Where there is room, they stay beside the text. */
export function ContentsPanel(props: {
  t: Translate;
  headings: readonly Heading[];
  /** `contents`: whether they stand there from the first moment, where they have room. */
  settings: Pick<Settings, 'contents'>;
  onSettings: (choice: SettingsChoice) => void;
  onTop: () => void;
}) {
  const { headings, t } = props;
  const list = useRef<HTMLDivElement>(null);
  const panel = useStay(list, props.settings.contents, contents => props.onSettings({ contents }));
  const current = useCurrent(list, headings);
  const leadingTo = (go: () => void) => () => {
    closePanels(list.current?.closest('.reader'));
    go();
  };
  return (
    <div ref={list}>
      <p class="contents__head">
        <span>{t('contents')}</span>
        <Button
          look="bare"
          label=""
          name={t('named', t('close'), t('contents'))}
          icon={icons.close}
          onPress={() => panel.current?.hidePopover()}
        />
      </p>
      <ol class="contents">
        <Entry text={t('top')} level={1} here={!current} onGo={leadingTo(props.onTop)} />
        {headings.map((heading, index) => (
          <Entry
            key={`${index} ${heading.text}`}
            text={heading.text}
            level={heading.level}
            here={heading === current}
            onGo={leadingTo(() => bringTo(heading.element))}
          />
        ))}
      </ol>
    </div>
  );
}

function Entry(props: { text: string; level: number; here: boolean; onGo: () => void }) {
  return (
    <li class="contents__item" data-level={props.level}>
      <button
        type="button"
        class="contents__link"
        dir="auto"
        aria-current={props.here ? 'location' : undefined}
        onClick={event => event.isTrusted && props.onGo()}
      >
        {props.text}
      </button>
    </li>
  );
}

/** The heading under which one reads; undefined above the first of them. */
function useCurrent(list: RefObject<HTMLElement | null>, headings: readonly Heading[]): Heading | undefined {
  const [current, setCurrent] = useState<Heading | undefined>();
  useLayoutEffect(() => {
    const lookUp = () => setCurrent(headings.findLast(({ element }) => element.getBoundingClientRect().top < REACHED));
    // The first time it is drawn in a panel that is open already.
    lookUp();
    const box = list.current?.closest('[popover]');
    const scroller = list.current?.closest('.reader');
    if (!box || !scroller) return;
    const follow = () => box.matches(':popover-open') && lookUp();
    box.addEventListener('beforetoggle', lookUp);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      box.removeEventListener('beforetoggle', lookUp);
      scroller.removeEventListener('scroll', follow);
    };
  }, [list, headings]);
  useLayoutEffect(() => keepInSight(list.current?.querySelector('[aria-current]')), [list, current]);
  return current;
}

/** Scrolls the panel alone: `scrollIntoView` would move the story, too. */
function keepInSight(entry: Element | null | undefined): void {
  const panel = entry?.closest('[popover]');
  if (!entry || !panel) return;
  const [inner, outer] = [entry.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top) panel.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) panel.scrollTop += inner.bottom - outer.bottom;
}
