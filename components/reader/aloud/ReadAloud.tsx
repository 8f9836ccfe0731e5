import type { Narration } from '../../../core/aloud/narrator.ts';
import type { Voice } from '../../../core/aloud/voices.ts';
import type { Translate } from '../../../core/messages.ts';
import { Button } from '../../controls/Button.tsx';
import * as icons from '../../controls/icons.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

export interface ReadAloudProps {
  readonly now: Narration;
  readonly t: Translate;
  /** Language of the interface, for its numbers. */
  readonly lang: string;
  readonly rate: number;
  readonly voices: readonly Voice[];
  /** The voice in use, or null where none was taken yet. */
  readonly voice: Voice | null;
  onToggle(): void;
  onMove(by: 1 | -1): void;
  onRate(rate: number): void;
  onVoice(voiceUri: string): void;
  onClose(): void;
}

/** The controls for reading aloud. */
export function ReadAloud(props: ReadAloudProps) {
  const { t, now } = props;
  const reading = now.state === 'reading';
  const problem = problemOf(props);
  return (
    <section class="aloud" data-silent={props.voices.length === 0} aria-label={t('aloud')}>
      {problem && (
        <p class="aloud__problem" role="alert">
          {t(problem)}
        </p>
      )}
      <div class="aloud__row signs">
        {props.voice && (
          <>
            <Button
              look="bare"
              label={t('aloudPrevious')}
              icon={icons.rewind}
              shortcut="ArrowLeft"
              onPress={() => props.onMove(-1)}
            />
            <Button
              look="plain"
              label={t(reading ? 'aloudPause' : 'aloudPlay')}
              icon={reading ? icons.pause : icons.play}
              shortcut="Space"
              onPress={props.onToggle}
            />
            <Button
              look="bare"
              label={t('aloudNext')}
              icon={icons.forward}
              shortcut="ArrowRight"
              onPress={() => props.onMove(1)}
            />
            <Speed {...props} />
          </>
        )}
        {props.voices.length > 0 && <VoiceChoice {...props} />}
        <Button look="bare" label={t('aloudStop')} icon={icons.close} shortcut="Escape" onPress={props.onClose} />
      </div>
    </section>
  );
}

function problemOf({ voices, voice, now }: ReadAloudProps): string | null {
  if (voices.length === 0) return 'aloudNoVoice';
  if (!voice) return 'aloudOnlineOnly';
  return now.state === 'failed' ? 'aloudFailed' : null;
}

function Speed({ t, lang, rate, onRate }: ReadAloudProps) {
  const numbers = new Intl.NumberFormat(lang);
  return (
    <label class="aloud__choice">
      <span class="aloud__label">{t('aloudSpeed')}</span>
      <select class="aloud__select" onChange={event => event.isTrusted && onRate(Number(event.currentTarget.value))}>
        {SPEEDS.map(speed => (
          <option key={speed} value={speed} selected={speed === rate}>
            {`${numbers.format(speed)}×`}
          </option>
        ))}
      </select>
    </label>
  );
}

function VoiceChoice({ t, voices, voice, onVoice }: ReadAloudProps) {
  return (
    <label class="aloud__choice">
      <span class="aloud__label">{t('aloudVoice')}</span>
      <select
        class="aloud__select"
        data-of="voice"
        onChange={event => event.isTrusted && onVoice(event.currentTarget.value)}
      >
        {!voice && <option value="" selected />}
        {voices.map(({ voiceURI, name, localService }) => (
          <option key={voiceURI} value={voiceURI} selected={voiceURI === voice?.voiceURI}>
            {localService ? name : t('aloudOnline', name)}
          </option>
        ))}
      </select>
    </label>
  );
}
