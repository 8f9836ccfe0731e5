import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** A picture of the story, as it has been loaded. */
export interface LightboxPicture {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

const ZOOMS = [1, 1.5, 2.25, 3.4, 5] as const;
const CLOSE_UP = 2;
/** How far an arrow key scrolls, in px. */
const STEP = 80;

/** Pictures one at a time, as large as the window allows and larger. The browser's own dialog; Escape ends it alone. */
export function Lightbox(props: {
  pictures: readonly LightboxPicture[];
  first: number;
  t: Translate;
  onClose: () => void;
}) {
  const { pictures, t } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(props.first);
  const [zoom, setZoom] = useState(0);
  useLayoutEffect(() => {
    if (!dialog.current) return;
    dialog.current.showModal();
    // Not on one of the buttons: the keys belong to the picture, whichever it is.
    dialog.current.tabIndex = -1;
    dialog.current.focus();
  }, []);
  const picture = pictures[at];
  if (!picture) return null;
  const turn = (by: number) => {
    if (!pictures[at + by]) return;
    setAt(at + by);
    setZoom(0);
  };
  const zoomTo = (step: number) => setZoom(Math.min(Math.max(step, 0), ZOOMS.length - 1));
  const scroll = (left: number, top: number) =>
    dialog.current?.querySelector('.lightbox__stage')?.scrollBy({ left, top });
  const keys: Record<string, (() => void) | undefined> = {
    '+': () => zoomTo(zoom + 1),
    '=': () => zoomTo(zoom + 1),
    '-': () => zoomTo(zoom - 1),
    '0': () => zoomTo(0),
    // Where the picture is larger than the window, the arrows scroll it.
    ArrowLeft: () => (zoom === 0 ? turn(-1) : scroll(-STEP, 0)),
    ArrowRight: () => (zoom === 0 ? turn(1) : scroll(STEP, 0)),
    ArrowUp: () => scroll(0, -STEP),
    ArrowDown: () => scroll(0, STEP),
    // By itself it may end the reader as well: Firefox closes at once what was opened anew without a person's doing.
    Escape: () => dialog.current?.close(),
  };
  const onKey = (event: KeyboardEvent) => {
    // The reader's own keys do not mean anything here.
    event.stopPropagation();
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    // The arrows are shortcuts for buttons that stand in it.
    <dialog
      class="lightbox"
      ref={dialog}
      aria-label={t('picture')}
      onClose={event => event.currentTarget.open || props.onClose()}
      onKeyDown={onKey}
    >
      <Stage
        key={picture.address}
        picture={picture}
        zoom={ZOOMS[zoom] ?? 1}
        onZoom={() => zoomTo(zoom ? 0 : CLOSE_UP)}
      />
      <div class="lightbox__bar signs">
        {pictures.length > 1 && (
          <>
            <Button
              look="bare"
              label={t('picturePrevious')}
              icon={icons.back}
              shortcut="ArrowLeft"
              onPress={() => turn(-1)}
            />
            <span class="lightbox__count">{t('pictureCount', at + 1, pictures.length)}</span>
            <Button
              look="bare"
              label={t('pictureNext')}
              icon={icons.chevron}
              shortcut="ArrowRight"
              onPress={() => turn(1)}
            />
          </>
        )}
        <Button look="bare" label={t('zoomOut')} icon={icons.minus} shortcut="-" onPress={() => zoomTo(zoom - 1)} />
        <Button look="bare" label={t('zoomIn')} icon={icons.plus} shortcut="+" onPress={() => zoomTo(zoom + 1)} />
        <Button
          look="bare"
          label={t('pictureClose')}
          icon={icons.close}
          shortcut="Escape"
          onPress={() => dialog.current?.close()}
        />
      </div>
      {picture.caption && (
        <p class="lightbox__caption" role="status">
          {picture.caption}
        </p>
      )}
    </dialog>
  );
}

/** The picture in its window. `src` is set by script and never as markup, which pages may forbid in Firefox. */
function Stage(props: { picture: LightboxPicture; zoom: number; onZoom: () => void }) {
  const { picture, zoom } = props;
  const frame = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    const shown = image.current;
    if (!box || !shown) return;
    shown.style.width = '';
    const fitted = shown.getBoundingClientRect().width;
    if (zoom > 1) shown.style.width = `${fitted * zoom}px`;
    box.scrollTo((box.scrollWidth - box.clientWidth) / 2, (box.scrollHeight - box.clientHeight) / 2);
  }, [zoom]);
  return (
    <div class="lightbox__stage" data-zoomed={zoom > 1} ref={frame}>
      <img
        class="lightbox__picture"
        ref={image}
        loading="lazy"
        src={picture.address}
        alt={picture.alt}
        onDblClick={props.onZoom}
      />
    </div>
  );
}
