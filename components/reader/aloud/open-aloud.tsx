import { render } from 'preact';
import { Narrator, type Speaker } from '../../../core/aloud/narrator.ts';
import { type Passage, passagesOf } from '../../../core/aloud/passages.ts';
import { firstVoice, primary, voicesFor } from '../../../core/aloud/voices.ts';
import { onTrusted } from '../../../core/page/live.ts';
import aloudSheet from '../aloud.css?inline';
import { dress } from '../host.ts';
import { closePanels, DOCK } from '../surface.ts';
import { browserSpeaker, type Manner, voicesOf } from './browser-speaker.ts';
import { listenForKeys } from './keys.ts';
import { Marker } from './marker.ts';
import type { OpenAloud } from './offer.ts';
import { ReadAloud } from './ReadAloud.tsx';

/** Opens the controls for reading aloud over an open story, and begins at what is in view. */
export const openAloud: OpenAloud = async ({ surface, roots, lang, uiLang, t, signal: outer, speech, ...kept }) => {
  const ending = new AbortController();
  const { signal } = ending;
  outer.addEventListener('abort', () => ending.abort(), { signal });
  const all = await voicesOf(speech, signal);
  if (signal.aborted) return { close: () => {} };
  const spoken = lang || uiLang;
  const chosen = kept.spoken.voices[primary(spoken)];
  let voices = voicesFor(all, spoken);
  const manner: Manner = { voice: firstVoice(all, spoken, chosen), rate: kept.spoken.speechRate };
  const passages = passagesOf(roots, tagOf(spoken));
  dressOnce(surface.getRootNode() as ShadowRoot);
  const bar = surface.ownerDocument.createElement('div');
  bar.className = 'aloudbar';
  // The menu that this was chosen from is in the way.
  closePanels(surface);
  (surface.querySelector(`.${DOCK}`) ?? surface).append(bar);
  const marker = new Marker(surface);
  const speaker: Speaker = browserSpeaker(speech, manner);
  const narrator = new Narrator(passages, speaker, () => show(), inView(passages, surface), isShown);
  // What the person takes out is not said any more.
  const watcher = new MutationObserver(() => narrator.skip());
  for (const root of roots) watcher.observe(root, { childList: true, subtree: true });

  let { voices: known } = kept.spoken;
  const keep = (uri?: string) => {
    if (uri) known = { ...known, [primary(spoken)]: uri };
    kept.onChosen({ speechRate: manner.rate, voices: known });
  };
  const show = () => {
    if (signal.aborted) return;
    marker.mark(manner.voice && narrator.now.state !== 'done' ? narrator.sentence : undefined);
    render(
      <ReadAloud
        now={narrator.now}
        t={t}
        lang={uiLang}
        rate={manner.rate}
        voices={voices}
        voice={manner.voice}
        onToggle={() => narrator.toggle()}
        onMove={by => narrator.move(by)}
        onRate={rate => {
          manner.rate = rate;
          keep();
          narrator.again();
          show();
        }}
        onVoice={uri => {
          const isFirst = manner.voice === null;
          manner.voice = voices.find(({ voiceURI }) => voiceURI === uri) ?? manner.voice;
          keep(uri);
          if (isFirst) narrator.play();
          else narrator.again();
          show();
        }}
        onClose={() => ending.abort()}
      />,
      bar,
    );
  };
  const close = () => ending.abort();
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    narrator.end();
    marker.remove();
    const hadFocus = bar.matches(':focus-within');
    render(null, bar);
    bar.remove();
    if (hadFocus) surface.querySelector<HTMLElement>('.column')?.focus({ preventScroll: true });
  });
  // A voice goes on after its page has gone.
  onTrusted(window, 'pagehide', close, { signal });
  listenForKeys(
    surface,
    { onToggle: () => manner.voice && narrator.toggle(), onMove: by => narrator.move(by), onClose: close },
    signal,
  );
  // Some systems start their voices only when they are asked for, which takes a while.
  const onVoices = () => {
    if (voices.length > 0) return;
    const late = speech.getVoices();
    voices = voicesFor(late, spoken);
    manner.voice = firstVoice(late, spoken, chosen);
    show();
    if (manner.voice) narrator.play();
  };
  onTrusted(speech, 'voiceschanged', onVoices, { signal });
  show();
  if (manner.voice) narrator.play();
  bar.querySelector<HTMLElement>('button')?.focus();
  return { close };
};

const dressed = new WeakSet<Node>();

function dressOnce(root: ShadowRoot): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  dress(root, [aloudSheet]);
}

function isShown({ block }: Passage): boolean {
  return block.isConnected;
}

function inView(passages: readonly Passage[], surface: HTMLElement): number {
  const top = surface.getBoundingClientRect().top + 72;
  return Math.max(
    0,
    passages.findIndex(({ block }) => block.getBoundingClientRect().bottom > top),
  );
}

/** Pages write language tags of all kinds; the words of a sentence can be told apart without one. */
function tagOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
