/** Three windows under the roof: the story ends here. */
export function EndMark() {
  return (
    <svg class="endmark" viewBox="0 0 60 24" width="60" height="24" aria-hidden="true" focusable="false">
      <path d="M4 23V10a7 7 0 0 1 14 0v13zM23 23V10a7 7 0 0 1 14 0v13zM42 23V10a7 7 0 0 1 14 0v13z" />
    </svg>
  );
}
