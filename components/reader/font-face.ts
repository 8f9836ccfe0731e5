/** The family under which the typeface for low vision stands while the reader is open. */
const LEGIBLE_FAMILY = 'Legible';

/** A face from the bytes in a data address: nothing is fetched, so no policy of a page can forbid it. */
export function makeFace(dataUrl: string, how: FontFaceDescriptors): FontFace {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), letter => letter.charCodeAt(0));
  return new FontFace(LEGIBLE_FAMILY, bytes, how);
}

/** Lets the page's document use some faces until the signal ends. */
export async function useFaces(page: Document, faces: readonly FontFace[], signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  for (const face of faces) page.fonts.add(face);
  signal.addEventListener('abort', () => {
    for (const face of faces) page.fonts.delete(face);
  });
  await Promise.allSettled(faces.map(face => face.load()));
}
