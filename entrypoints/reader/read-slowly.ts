import { openNotice } from '../../components/reader/notice.ts';
import type { StoryResult } from '../../components/reader/reader-props.ts';
import type { Translate } from '../../core/messages.ts';
import { whenLoaded } from './when-loaded.ts';

/** Work that takes longer shows that it is going on, and can be stopped; milliseconds. */
const SLOW = 500;

/** Reads the page once it is there, and shows, unless it is to be quiet, that it is at work when that takes a while. */
export async function readSlowly(
  stop: AbortController,
  read: (signal: AbortSignal) => Promise<StoryResult>,
  { t, quiet }: { readonly t: Translate; readonly quiet: boolean },
): Promise<StoryResult> {
  const { signal } = stop;
  let notice: { close(): void } | undefined;
  const sayOpening = () => {
    notice = openNotice(document, {
      text: t('opening'),
      lang: t.lang,
      button: t('cancel'),
      onButton: () => stop.abort(),
    });
  };
  const slow = quiet ? undefined : setTimeout(sayOpening, SLOW);
  try {
    if (!(await whenLoaded(document, signal))) return { ok: false, reason: 'not-loaded' };
    return await read(signal);
  } finally {
    clearTimeout(slow);
    notice?.close();
  }
}
