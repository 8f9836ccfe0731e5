import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Heading } from './headings.ts';

/** A heading this far below the top of the window counts as reached, in pixels. */
const REACHED = 120;

/** The story's headings, to go to; the one being read is marked. */
export function ContentsPanel(props: { headings: readonly Heading[]; onGo: (heading: Heading) => void }) {
  const { headings } = props;
  const [current, setCurrent] = useState<Heading | undefined>();
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const lookUp = () =>
      setCurrent(headings.findLast(({ element }) => element.getBoundingClientRect().top < REACHED) ?? headings[0]);
    // The first time it is drawn in a panel that is open already.
    lookUp();
    const box = list.current?.closest('[popover]');
    if (!box) return;
    box.addEventListener('beforetoggle', lookUp);
    return () => box.removeEventListener('beforetoggle', lookUp);
  }, [headings]);
  return (
    <ol class="contents" ref={list}>
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
  );
}
