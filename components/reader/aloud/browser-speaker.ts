import type { Speaker } from '../../../core/aloud/narrator.ts';
import { onTrusted } from '../../../core/page/live.ts';

/** How it is said. May change from sentence to sentence. */
export interface Manner {
  voice: SpeechSynthesisVoice | null;
  rate: number;
}

/** Says things with the browser's own voices. */
export function browserSpeaker(speech: SpeechSynthesis, manner: Readonly<Manner>): Speaker {
  // Chromium forgets an utterance, and its events, that nobody holds.
  let saying: SpeechSynthesisUtterance | null = null;
  return {
    say(text, { said, failed }) {
      const utterance = new SpeechSynthesisUtterance(text);
      if (manner.voice) {
        utterance.voice = manner.voice;
        utterance.lang = manner.voice.lang;
      }
      utterance.rate = manner.rate;
      utterance.onend = said;
      utterance.onerror = ({ error }) => {
        if (error !== 'interrupted' && error !== 'canceled') failed();
      };
      saying = utterance;
      speech.speak(utterance);
    },
    hush() {
      if (!saying) return;
      saying = null;
      speech.cancel();
    },
  };
}

/** How long to wait for voices that come late, in milliseconds. */
const PATIENCE = 1500;

/** The browser's voices; some browsers only have them a moment after they were first asked. */
export async function voicesOf(speech: SpeechSynthesis, signal: AbortSignal): Promise<SpeechSynthesisVoice[]> {
  const voices = speech.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    onTrusted(speech, 'voiceschanged', end, { signal });
    signal.addEventListener('abort', end);
  });
  return speech.getVoices();
}
