import { useRef, useState } from 'preact/hooks';
import { Removed } from './Removed.tsx';
import { type Outcome, readFrame } from './read.ts';
import { Story } from './Story.tsx';
import { Trail } from './Trail.tsx';

/** Page, story, what was removed, and who said what: side by side. */
export function Site({ demos }: { demos: readonly (readonly [name: string, html: string])[] }) {
  const [source, setSource] = useState(demos[0]?.[1] ?? '');
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Outcome | string>('');
  const frame = useRef<HTMLIFrameElement>(null);
  const look = () => {
    if (!frame.current) return;
    readFrame(frame.current, address).then(setOutcome, (error: unknown) => setOutcome(String(error)));
  };
  return (
    <>
      <header>
        <h1>What becomes of a page</h1>
        <p>
          Pick a demo, or paste a page’s source (in the browser: <em>View page source</em>, then select and copy all).
          Everything happens here: nothing is sent, nothing is loaded, nothing of the page runs.
        </p>
        <label>
          Demo
          <select onChange={event => setSource(demos[event.currentTarget.selectedIndex]?.[1] ?? '')}>
            {demos.map(([name]) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Address of the page (links are read against it)
          <input type="url" value={address} onInput={event => setAddress(event.currentTarget.value)} />
        </label>
        <label class="wide">
          Source
          <textarea
            rows={6}
            value={source}
            spellcheck={false}
            onInput={event => setSource(event.currentTarget.value)}
          />
        </label>
      </header>
      <main>
        <section aria-label="The page">
          <h2>The page</h2>
          {/* Without allow-scripts nothing of it runs; with its origin we may look at it, as the extension does. */}
          <iframe ref={frame} title="The page" sandbox="allow-same-origin" srcdoc={source} onLoad={look} />
        </section>
        {typeof outcome === 'string' ? (
          <p role="alert">{outcome}</p>
        ) : (
          <>
            <Story result={outcome.result} />
            <Removed result={outcome.result} />
            <Trail blocks={outcome.blocks} />
          </>
        )}
      </main>
    </>
  );
}
