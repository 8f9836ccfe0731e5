import { useCallback, useRef, useState } from 'preact/hooks';
import { findHeadings, type Heading } from './headings.ts';
import type { Painted } from './painted.ts';
import { NOWHERE, readAt, readingAt } from './place.ts';
import type { StoryDom } from './story-dom.ts';

/** Keeps the story as it was filled last, with its headings, and whether that was with its pictures. */
export function useFilled(
  { surface, filled: { story } }: Painted,
  withPictures: boolean,
  savePictures: (on: boolean) => void,
) {
  const dom = useRef(story);
  /** The element at which to go on once the story is filled anew. */
  const keptAt = useRef(NOWHERE);
  const [headings, setHeadings] = useState<readonly Heading[]>(() => findHeadings(story));
  const [pictures, setPictures] = useState(withPictures);
  const onFilled = useCallback(
    (filled: StoryDom) => {
      dom.current = filled;
      setHeadings(findHeadings(filled));
      readAt(surface, filled.elements[keptAt.current]);
      keptAt.current = NOWHERE;
    },
    [surface],
  );
  const onPictures = (on: boolean) => {
    keptAt.current = readingAt(surface, dom.current);
    setPictures(on);
    savePictures(on);
  };
  return { dom, headings, pictures, onFilled, onPictures };
}
