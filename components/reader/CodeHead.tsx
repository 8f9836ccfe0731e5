import type { Translate } from '../../core/messages.ts';
import { CopyButton } from './CopyButton.tsx';
import { languageName } from './language-name.ts';

/** Stands over a block of code: what language it is in, and a button that copies it. */
export function CodeHead(props: { t: Translate; language: string | null; onCopy: () => Promise<boolean> }) {
  const { t, language } = props;
  return (
    <>
      <span class="codebox__language">{language ? languageName(language) : t('code')}</span>
      <CopyButton t={t} onCopy={props.onCopy} />
    </>
  );
}
