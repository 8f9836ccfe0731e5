import { h, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { onTrusted } from '../../core/page/live.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import * as icons from '../controls/icons.ts';

/** Something that plays or stands on another site, or in a file of the page's own. */
export interface Media {
  readonly kind: 'frame' | 'video' | 'audio';
  /** The film's or post's title, or the site's name. */
  readonly title: string;
  /** What to load: a frame's address or a file's; null where only the site itself can show it. */
  readonly source: string | null;
  /** What a person would open. */
  readonly address: string;
  /** Width to height, or a height in px. */
  readonly room: { readonly ratio: number } | { readonly height: number };
}

/** Enough for every player to play, and nothing that leads the page itself away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** Stands for a film, sound or post: nothing of it is loaded before somebody asks for it. */
export function MediaCard({ media, t }: { media: Media; t: Translate }) {
  const [state, setState] = useState<'waiting' | 'playing' | 'refused'>('waiting');
  const { source } = media;
  const isPost = media.kind === 'frame' && 'height' in media.room;
  const playing = state === 'playing' && source !== null;
  return (
    <div class="card" data-state={state}>
      {playing && <Player media={media} source={source} onRefused={() => setState('refused')} />}
      {!playing && <p class="card__title">{media.title}</p>}
      {state === 'refused' && (
        <p class="card__note" role="status">
          {t('mediaRefused')}
        </p>
      )}
      <p class="card__row">
        {state === 'waiting' && source !== null && (
          <>
            <Button
              label={t(isPost ? 'mediaShow' : 'mediaPlay')}
              name={t(isPost ? 'mediaShowNamed' : 'mediaPlayNamed', media.title)}
              icon={isPost ? icons.eye : icons.play}
              onPress={() => setState('playing')}
            />
            <span class="card__note">{t('mediaLoadsFrom', hostOf(source))}</span>
          </>
        )}
        <a class="card__link" href={media.address} target="_blank" rel="noopener noreferrer">
          <Icon path={icons.leave} />
          {t('mediaOpen', hostOf(media.address))}
        </a>
      </p>
    </div>
  );
}

function Player(props: { media: Media; source: string; onRefused: () => void }) {
  const { media, source, onRefused } = props;
  const element = useRef<HTMLElement>(null);
  // Before the browser can tell that the frame was kept out.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const page = element.current?.ownerDocument;
    // The page's policy for frames holds for ours as well; it is told when something is kept out.
    const onViolation = (event: SecurityPolicyViolationEvent) => {
      if (isSameSite(event.blockedURI, source)) onRefused();
    };
    if (page) onTrusted(page, 'securitypolicyviolation', onViolation, { signal: ending.signal });
    element.current?.focus();
    return () => ending.abort();
  }, [source, onRefused]);
  const { room } = media;
  const style = 'ratio' in room ? { aspectRatio: String(room.ratio) } : { height: `${room.height}px` };
  // A file of the page's own has no captions that we could know of.
  if (media.kind !== 'frame')
    return h(media.kind, { ref: element, src: source, class: 'card__file', controls: true, autoplay: true });
  return (
    <iframe
      class="card__frame"
      ref={element as RefObject<HTMLIFrameElement>}
      src={source}
      title={media.title}
      sandbox={SANDBOX}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      referrerpolicy="strict-origin-when-cross-origin"
      style={style}
    />
  );
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** Reports name a whole address or its origin alone. */
function isSameSite(blocked: string, source: string): boolean {
  return URL.canParse(blocked) && new URL(blocked).origin === new URL(source).origin;
}
