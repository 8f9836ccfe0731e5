/** The name, with the drawing: a page, and light through its upper part. */
export function Brand() {
  return (
    <p class="brand">
      <svg class="brand__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--accent)" />
        <path d="M6 8h12M6 12h12M6 16h7" stroke="var(--paper)" stroke-width="2" stroke-linecap="round" />
      </svg>
      Clearstory
    </p>
  );
}
