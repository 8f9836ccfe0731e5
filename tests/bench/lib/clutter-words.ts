import { type Block, words } from './measure.ts';

/**
 * The words by which a person tells that a whole block is clutter, kept apart from the product's own lists so that the
 * measure does not mark its own homework. Each pattern is matched against the whole block, lower-cased, without outer
 * punctuation.
 */
const CLUTTER: Readonly<Record<string, readonly RegExp[]>> = {
  'ad label': [
    /^advert(isement|ising)?s?$/,
    /^(anzeige|werbung|publicidad|publicité|pubblicità|reklama?|advertentie|publicidade|annonse?|sponsored( content)?|paid content|promoted)$/,
    /^(article|story) continues below( advertisement)?$/,
    /^(continue reading|keep reading|scroll to continue)( below| with the story)?$/,
    /^(report|close|skip) (this )?ad$/,
  ],
  related: [
    /^(related|recommended|more|similar|popular|trending|latest|top|most (read|popular)) ?(articles?|stor(y|ies)|posts?|news|content|links?|topics?|reading|videos?|coverage|headlines)?$/,
    /^(more (from|on|in|stories)|related( to)?|read (more|also|next)|also read|see also|up next|next up|must read|recommended( for you| reading)?|don.t miss|editor.?s.? picks?)\b.{0,90}$/,
    /^you (might|may) (also|be interested).{0,60}$/,
    /^(lesen sie auch|mehr zum thema|auch interessant|das könnte (sie|dich)|weitere artikel|verwandte artikel|meistgelesen|lire aussi|à lire|te puede interesar|lea también|leggi anche|veja também|leia (também|mais)|lees ook|læs også|les også|läs också|czytaj (też|także)|читайте также).{0,90}$/,
  ],
  comments: [
    /^(\d+ )?(comments?|replies|responses)( \d+)?$/,
    /^(leave|post|add|write|view|show|join|read) (a |an |all |the |your )?(\d+ )?(comments?|reply|conversation|discussion).{0,30}$/,
    /^(kommentare?|commentaires?|comentarios?|commenti|reacties)( \d+)?$/,
    /^your email address will not be published.{0,60}$/,
  ],
  newsletter: [
    /^(sign ?up|subscribe|get (the|our|more)|join (our|the|us)|register)\b.{0,120}\b(newsletters?|inbox|e ?mails?|mailing list|updates|alerts|briefings?|free)\b.{0,60}$/,
    /^(newsletters?|our newsletter|subscribe( now| today)?|sign up( now)?|email address|enter your email)$/,
    /^.{0,60}(delivered|straight|sent) (daily |directly |right )?to your inbox.{0,60}$/,
    /^by (signing up|subscribing|clicking|submitting).{0,200}$/,
  ],
  share: [
    /^(share|share (this|on|via|the|article|story)\b.{0,50}|tweet( this)?|facebook|twitter|whats ?app|pinterest|linked ?in|telegram|reddit|e ?mail|print|copy link|link copied|teilen|partager|compartir|condividi|(share|facebook|twitter|x|email|whatsapp|pinterest|linkedin|print|copy|link|reddit)( (share|facebook|twitter|x|email|whatsapp|pinterest|linkedin|print|copy|link|reddit))+)$/,
  ],
  follow: [
    /^(follow|like|find|join|connect with) (us|me|him|her|them|@|our|the author)\b.{0,80}$/,
    /^follow .{0,40} on (twitter|x|facebook|instagram|google news).{0,40}$/,
  ],
  'sign-in': [
    /^(sign|log) ?in( or .{0,30}| to .{0,60})?$/,
    /^already (a|have).{0,50}(member|subscriber|account|subscription)?.{0,40}(sign|log) in.{0,20}$/,
    /^(accept|reject|manage)( all)?( cookies?)?$/,
    /^(we|this (site|website)) uses? cookies.{0,200}$/,
  ],
  pagination: [
    /^(next|previous|prev|older|newer)( page| post| article| story| posts)?$/,
    /^page \d+( of \d+)?$/,
    /^\d+ of \d+$/,
  ],
  legal: [
    /^(©|copyright|\(c\)).{0,160}$/,
    /^.{0,80}all rights reserved.{0,120}$/,
    /^.{0,120}may not be (published|reproduced|copied|used|distributed).{0,160}$/,
    /^(terms (of (use|service)|and conditions)|privacy policy|cookie policy|disclaimer)$/,
  ],
};

/** The kind of clutter that a block is by its words, or null. */
function clutterKind(block: Block): string | null {
  const text = block.text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©(@]+|[^\p{L}\p{N})]+$/gu, '');
  if (!text || text.length > 240) return null;
  const kind = Object.entries(CLUTTER).find(([, patterns]) => patterns.some(pattern => pattern.test(text)));
  return kind?.[0] ?? null;
}

/** Clutter blocks of an output that its gold does not have word for word. */
export function clutterBlocks(output: readonly Block[], gold: readonly Block[]): { kind: string; text: string }[] {
  const known = ` ${gold.map(block => words(block.text).join(' ')).join(' ')} `;
  return output.flatMap(block => {
    const kind = clutterKind(block);
    return kind && !known.includes(` ${words(block.text).join(' ')} `) ? { kind, text: block.text } : [];
  });
}
