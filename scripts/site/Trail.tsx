import { useState } from 'preact/hooks';
import type { Explained } from '../explain/explain.ts';

/** Every block of the page, and what was said of it; the last word holds. */
export function Trail({ blocks }: { blocks: readonly Explained[] }) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = blocks.filter(({ text, trail }) => `${text} ${trail.join(' ')}`.toLowerCase().includes(wanted));
  return (
    <section aria-label="Why">
      <h2>Why ({shown.length} blocks)</h2>
      <label>
        Only blocks with these words
        <input type="search" value={words} onInput={event => setWords(event.currentTarget.value)} />
      </label>
      <ol class="trail">
        {shown.map(({ fate, kind, where, text, trail }) => (
          <li key={`${where}${text}`} data-fate={fate}>
            <b>{fate}</b> <span class="where">{`[${kind}] ${where}`}</span>
            <p>{text}</p>
            <ul>
              {trail.map(said => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
