/** What is asked of a voice; the browser's own have more. */
export interface Voice {
  readonly name: string;
  readonly lang: string;
  /** False: the text is sent to a service on the internet. */
  readonly localService: boolean;
  readonly voiceURI: string;
  readonly default: boolean;
}

/** The language alone, without country and script: what a voice is remembered for. */
export const primary = (lang: string) => lang.toLowerCase().replace('_', '-').split('-')[0] ?? '';

/** The voices of a language: those of this computer first, then those of the same country, then the browser's own choice. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const same = voices.filter(voice => primary(voice.lang) === primary(lang));
  const rank = (voice: Voice) =>
    (voice.localService ? 0 : 4) +
    (voice.lang.toLowerCase().replace('_', '-') === lang.toLowerCase() ? 0 : 2) +
    (voice.default ? 0 : 1);
  return same.sort((one, other) => rank(one) - rank(other));
}

/**
 * The voice to begin with: the one that was chosen for this language before, by its `voiceURI`. Without that, only one
 * that keeps the text on this computer is taken.
 */
export function firstVoice<V extends Voice>(voices: readonly V[], lang: string, chosen?: string): V | null {
  const fitting = voicesFor(voices, lang);
  return fitting.find(voice => voice.voiceURI === chosen) ?? fitting.find(voice => voice.localService) ?? null;
}
