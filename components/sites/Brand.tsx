/** The name, with the icon: three high windows that let the light in, and a text beneath. Its colours are its own. */
export function Brand() {
  return (
    <p class="brand">
      <svg class="brand__mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
        <rect x="4" y="4" width="120" height="120" rx="27" fill="#1f3a4d" />
        <path
          d="M25 62V38a11 11 0 0 1 22 0v24zM53 62V38a11 11 0 0 1 22 0v24zM81 62V38a11 11 0 0 1 22 0v24z"
          fill="#ffd58a"
        />
        <path d="M29 80.5h70M29 97.5h44" stroke="#f6f1e6" stroke-width="9" stroke-linecap="round" />
      </svg>
      Clearstory
    </p>
  );
}
