import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Panel } from '../controls/Panel.tsx';
import type { Heading } from './headings.ts';

export const CONTENTS_ID = 'clearstory-contents';

/** A heading this far below the top of the window counts as reached, in pixels. */
const REACHED = 120;

/** The story's headings, to go to; the one being read is marked. */
export function ContentsPanel(props: { headings: readonly Heading[]; t: Translate; onGo: (heading: Heading) => void }) {
  const { headings, t } = props;
  const [current, setCurrent] = useState<Heading | undefined>();
  const lookUp = () =>
    setCurrent(headings.findLast(({ element }) => element.getBoundingClientRect().top < REACHED) ?? headings[0]);
  return (
    <Panel id={CONTENTS_ID} label={t('contents')} onOpen={lookUp}>
      <ol class="contents">
        {headings.map((heading, index) => (
          <li key={`${index} ${heading.text}`} class="contents__item" data-level={heading.level}>
            <button
              type="button"
              class="contents__link"
              dir="auto"
              aria-current={heading === current ? 'location' : undefined}
              onClick={event => event.isTrusted && props.onGo(heading)}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
