/** A drawing beside a word; it says nothing itself. Takes one of icons.ts. */
export function Icon(props: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={props.path} />
    </svg>
  );
}
