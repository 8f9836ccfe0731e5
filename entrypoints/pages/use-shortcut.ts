import { useEffect, useState } from 'preact/hooks';
import { findShortcut } from '../../utils/shortcut.ts';

/** The keys that open the reader, '' where there are none, or null until that is known. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    findShortcut().then(setShortcut);
  }, []);
  return shortcut;
}
