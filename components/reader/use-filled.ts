import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { findHeadings, type Heading } from './headings.ts';
import type { StoryDom } from './story-dom.ts';
import { NOWHERE, readAt, readingAt } from './use-place.ts';

/** Keeps the story as it was filled last, with its headings, and whether that was with its pictures. */
export function useFilled(
  surface: RefObject<HTMLElement | null>,
  withPictures: boolean,
  savePictures: (on: boolean) => void,
) {
  const dom = useRef<StoryDom | null>(null);
  /** The element at which to go on once the story is filled anew. */
  const keptAt = useRef(NOWHERE);
  const [headings, setHeadings] = useState<readonly Heading[]>([]);
  const [pictures, setPictures] = useState(withPictures);
  const onFilled = useCallback((filled: StoryDom) => {
    dom.current = filled;
    setHeadings(findHeadings(filled));
    if (surface.current) readAt(surface.current, filled.elements[keptAt.current]);
    keptAt.current = NOWHERE;
  }, []);
  const onPictures = (on: boolean) => {
    if (surface.current && dom.current) keptAt.current = readingAt(surface.current, dom.current);
    setPictures(on);
    savePictures(on);
  };
  return { dom, headings, pictures, onFilled, onPictures };
}
