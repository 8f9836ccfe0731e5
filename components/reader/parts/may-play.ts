const FILM = /\.(?:mp[34]|m4[av]|webm|og[agv]|opus|aac|flac|wav)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Whether a link leads to nothing but a picture. */
export function leadsToPicture({ pathname }: HTMLAnchorElement): boolean {
  return PICTURE.test(pathname);
}

/** Whether an element may be a link to a film or a post: it stands alone, and leads to a file or off the site. */
export function mayPlay(link: Element, host: string): boolean {
  if (!(link instanceof HTMLAnchorElement) || !link.matches('figure > a, p > a:only-child')) return false;
  if (!FILM.test(link.pathname) && (link.host === host || leadsToPicture(link))) return false;
  const block = link.parentElement;
  return block?.localName !== 'p' || block.textContent.trim() === link.textContent.trim();
}
