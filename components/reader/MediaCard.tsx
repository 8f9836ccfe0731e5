import { h, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Showing } from '../../core/media/players.ts';
import type { Translate } from '../../core/messages.ts';
import { onTrusted } from '../../core/page/live.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import * as icons from '../controls/icons.ts';

/** Something that plays or stands on another site, or in a file of the page's own. */
export interface Media {
  readonly kind: 'frame' | 'video' | 'audio';
  /** What there is to see or hear; `quote` where the story has the words of the post. */
  readonly shows: Showing | 'quote';
  /** The film's or post's title, or the site's name; '' where nobody gave it one. */
  readonly title: string;
  /** What to load: a frame's address or a file's; null where only the site itself can show it. */
  readonly source: string | null;
  /** What a person would open. */
  readonly address: string;
  /** Width to height, or a height in px. */
  readonly room: { readonly ratio: number } | { readonly height: number };
  /** The picture that the page shows in its place. */
  readonly poster: string | null;
}

const WORDS: Readonly<Record<Exclude<Media['shows'], 'quote'>, string>> = {
  video: 'mediaVideo',
  audio: 'mediaAudio',
  chart: 'mediaChart',
  post: 'mediaPostWord',
};

/** Enough for every player to play, and nothing that leads the page itself away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** Stands for a film, sound or post: nothing of it is loaded before somebody asks for it. */
export function MediaCard(props: { media: Media; t: Translate; onPlaying: (playing: boolean) => void }) {
  const { media, t, onPlaying } = props;
  const [state, setState] = useState<'waiting' | 'playing' | 'refused'>('waiting');
  const { source, shows } = media;
  const playing = state === 'playing' && source !== null;
  useLayoutEffect(() => onPlaying(playing), [playing, onPlaying]);
  const isQuote = shows === 'quote';
  const word = isQuote ? media.title : t(WORDS[shows]);
  const title = media.title || word;
  return (
    <div class="card" data-state={state} data-shows={shows}>
      {playing && <Player media={media} title={title} source={source} onRefused={() => setState('refused')} />}
      {state === 'waiting' && media.poster && <img class="card__poster" loading="lazy" src={media.poster} alt="" />}
      {!playing && !isQuote && <p class="card__title">{title}</p>}
      {state === 'refused' && (
        <p class="card__note" role="status">
          {t('mediaRefused')}
        </p>
      )}
      <p class="card__row">
        {state === 'waiting' && source !== null && (
          <Start media={media} title={title} t={t} onPress={() => setState('playing')} />
        )}
        {!playing && (
          <span class="card__note">
            {title !== word || isQuote ? <span class="card__word">{word}</span> : null}
            {state === 'waiting' && source !== null && <span>{t('mediaLoadsFrom', hostOf(source))}</span>}
          </span>
        )}
        <a class="card__link" href={media.address} target="_blank" rel="noopener noreferrer">
          <Icon path={icons.leave} />
          {state === 'waiting' && source !== null ? t('mediaNewTab') : t('mediaOpen', hostOf(media.address))}
        </a>
      </p>
    </div>
  );
}

function Start(props: { media: Media; title: string; t: Translate; onPress: () => void }) {
  const { media, title, t } = props;
  const plays = media.shows === 'video' || media.shows === 'audio';
  return (
    <Button
      label={t(plays ? 'mediaPlay' : 'mediaShow')}
      name={t(plays ? 'mediaPlayNamed' : 'mediaShowNamed', title)}
      icon={plays ? icons.play : icons.eye}
      onPress={props.onPress}
    />
  );
}

function Player(props: { media: Media; title: string; source: string; onRefused: () => void }) {
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
      title={props.title}
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
