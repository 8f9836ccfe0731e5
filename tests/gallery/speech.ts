/** A browser's speech that says nothing, for pictures and for tests: its voices need no network, or all of them do. */
export function silentSpeech(local: boolean): SpeechSynthesis {
  // A headless browser has no voices, and its utterances take no others.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
    configurable: true,
    writable: true,
    value: null,
  });
  const voice = (name: string, lang: string) => ({
    name,
    lang,
    localService: local,
    voiceURI: name,
    default: name === 'Ada',
  });
  const silent = {
    getVoices: () => [voice('Ada', 'en-GB'), voice('Bertram', 'en-US')],
    addEventListener: () => {},
    speak: () => {},
    cancel: () => {},
  };
  return silent as unknown as SpeechSynthesis;
}
