/** What is asked of a voice; the browser's own have more. */
export interface Voice {
  readonly name: string;
  readonly lang: string;
  /** False: the text is sent to a service on the internet. */
  readonly localService: boolean;
  readonly voiceURI: string;
  readonly default: boolean;
}

const primary = (lang: string) => lang.toLowerCase().replace('_', '-').split('-')[0] ?? '';

/** The voices of a language: those of this computer first, then those of the same country, then the browser's own choice. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const same = voices.filter(voice => primary(voice.lang) === primary(lang));
  const rank = (voice: Voice) =>
    (voice.localService ? 0 : 4) +
    (voice.lang.toLowerCase().replace('_', '-') === lang.toLowerCase() ? 0 : 2) +
    (voice.default ? 0 : 1);
  return same.sort((one, other) => rank(one) - rank(other));
}

/** The voice to begin with: only one that keeps the text on this computer is taken without being chosen. */
export function firstVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  return voicesFor(voices, lang).find(voice => voice.localService) ?? null;
}
