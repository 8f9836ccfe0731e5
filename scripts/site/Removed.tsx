import type { ReadResult } from '../../core/article.ts';

/** Everything that is not in the story, by the rule or judge that says so. */
export function Removed({ result }: { result: ReadResult }) {
  const removals = result.ok ? result.removals : [];
  return (
    <section aria-label="Removed">
      <h2>Removed ({removals.length})</h2>
      <ol class="removed">
        {removals.map(({ id, kind, rule, preview }) => (
          <li key={id}>
            <b>{kind}</b> <code>{rule}</code> {preview}
          </li>
        ))}
      </ol>
    </section>
  );
}
