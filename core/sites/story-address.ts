/** Path segments of pages that are no story, in the languages whose sites write them so. */
const NO_STORY =
  'category categories kategorie categoria categorie rubrique tag tags etiqueta author authors autor ' +
  'search suche buscar recherche cerca login log-in signin sign-in signup register account konto profile cart basket ' +
  'warenkorb panier carrito carrello checkout kasse payment order wp-login.php wp-admin';
/** The same, where they are the last one: stories stand below them, too. */
const LAST = 'label topics archive archives feed';

/** Query parameters of search pages. */
const SEARCHES = ['s', 'q', 'query', 'search'];

/** Whether an address may be a story's: not a home page, and none of a list, a search, a sign-in or a checkout. */
export function mayBeStory(url: URL): boolean {
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const isHome = segments.every(segment =>
    /^(?:index|home|default)(?:\.\w+)?$|^[a-z]{2}(?:[-_][a-z]{2})?$/.test(segment),
  );
  if (isHome) return ['p', 'story', 'id'].some(key => url.searchParams.has(key));
  if (segments.at(-2) === 'page' && /^\d+$/.test(last)) return false;
  const words = NO_STORY.split(' ');
  if (LAST.split(' ').includes(last)) return false;
  return !segments.some(segment => words.includes(segment)) && !SEARCHES.some(key => url.searchParams.has(key));
}
