import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS = sentences([
  /^(?:td-post-views|meta-views|post-views|entry-views|views-count|kk-star-ratings|post-ratings|rmp-widgets-container|rmp-rating-widget|star-rating|rating-stars|wp-postratings|yasr-|reading-time|read-time|span-reading-time|rt-reading-time)/,
]);
/** What is shown on paper only. */
const PRINTED = sentences([
  /^(?:d-print-\w+|(?:show-for|visible)-print\S*|print-?(?:only|header|footer)|only-?print)$/,
]);
const LONGEST_TIP = 700;
/** Folded lines that count, rate or sign a page, the whole of the block. */
const LINES = sentences([
  /^(?:(?:by|von|por|par|di|door|de|posted by|published by) )?admin(?:istrator)?$/,
  /^(?:post|page|total)? ?views? \d[\d ]*$/,
  /^\d[\d ]*k? (?:views?|reads?|shares?|likes?|aufrufe|vues|visualizacoes|visitas|просмотров|просмотра|просмотр)$/,
  /^(?:estimated )?(?:reading|read) time (?:about )?\d+ ?(?:min|mins|minutes?|minute s)?(?: read)?$/,
  /^\d+ ?(?:min|mins|minutes?) read$/,
  /^(?:lesezeit|lesedauer)(?: ca)? \d+ (?:min|minuten?)$/,
  /^\d+ ?(?:min|minutes?|minuten?|minuti|minutos) (?:de |di )?(?:lesezeit|lesedauer|lecture|lectura|leitura|lettura|leestijd|leestid|lasning|czytania)$/,
  /^(?:rate this (?:post|article|story)|average rating|click to rate this post|how useful was this post)\b.{0,80}$/,
  /^\d(?: \d)? \d(?: \d)? (?:\d+ )?(?:votes?|ratings?|stimmen|voturi)$/,
  /^no votes(?: so far| yet)?\b.{0,60}$/,
  /^(?:votes?|likes?) \d+$/,
]);

/** Folded: when a page was made, at the end of a story; at its head the date is read first. */
const DATED = sentences([
  /^(?:publiziert|veroffentlicht|erstveroffentlichung|erschienen|aktualisiert|erstellt|published|first published|updated|last updated|last modified|posted|publie|mis a jour|publicado|actualizado|ultima actualizacion|pubblicato|aggiornato|gepubliceerd|opublikowano|publicerad)(?: (?:am|on|le|el|il|op|at|em|den))? \d{1,2} (?:\d{1,2}|\p{L}{3,10}) (?:19|20)\d\d(?: .{0,16})?$/u,
]);

/** View counts, star ratings, reading times and "by admin": what the page says of itself. */
export const postMeta: Rule = {
  id: 'post-meta',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of TOKENS().flatMap(token => view.named(token))) {
      if (isShort(view, element)) yield { target: element, evidence: 'structure' };
    }
    for (const element of PRINTED().flatMap(token => view.named(token))) {
      const tokens = view.tokens(element);
      if (tokens.includes('d-none') || !tokens.some(token => token.startsWith('d-print')))
        yield { target: element, evidence: 'structure' };
    }
    for (const element of view.namedWith(['tooltip']))
      if (isTip(view, element)) yield { target: element, evidence: 'words' };
    const dated = view.stage === 'story' ? view.reading(DATED()) : [];
    for (const element of [...view.reading(LINES()), ...dated]) {
      if (isShort(view, element) && !element.closest('td, blockquote, li, h1, h2'))
        yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

/** A box that shows while the pointer rests on something. */
function isTip(view: View, element: Element): boolean {
  const { text, fields } = view.size(element);
  return (
    text > 0 && text <= LONGEST_TIP && fields === 0 && element.matches('div, section') && !element.closest('p, li, td')
  );
}

function isShort(view: View, element: Element): boolean {
  const { text, prose } = view.size(element);
  return text > 0 && text <= 160 && prose === 0;
}
