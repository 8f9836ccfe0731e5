import type { BaitKind, BaitSources } from './bait.ts';

/** Patterns by language: BCP 47 tags, parted by blanks where a list is in several. */
type Patterns = Readonly<Record<string, readonly RegExp[]>>;

/** Questions to the reader, and about things in general, by language. Matched against a lower-cased sentence. */
const QUESTIONS: Patterns = {
  en: [
    /\b(?:you|your|yours|yourself|we|us|our)\b.*\?$/,
    /^(?:what if|what would|how far|how much|who would|could it be|is it possible|what happens when|what do you do when|have you|would you|could you|can you|do you|did you|are you|ever (?:wonder|wish|feel|dream))\b/,
  ],
  'es pt fr ro': [
    /^(?:¿?(?:qué harías|alguna vez|te has|y si|te imaginas|hasta dónde)|e se |você já|o que você faria|et si |avez-vous|que feriez-vous|ce ai face|ai fi|te-ai întrebat|și dacă)(?!\p{L}).*\?$/u,
  ],
};

/** Calls to the reader to feel something or to go on reading. */
const CALLS: Patterns = {
  en: [
    /^(?:just |now |so )?(?:imagine|think again|picture|think (?:about|of)|ask yourself|brace yourself|buckle up|get ready|prepare (?:to|yourself|for)|hold on|grab (?:a|your)|keep reading|read on|scroll|stay (?:with|tuned)|wait (?:until|till)|let that sink)\b/,
    /^(?:but )?(?:first|before (?:you|we))\b.*\b(?:read|scroll|judge|answer|decide)\b/,
  ],
  'es pt fr ro': [
    /^(?:imagina|imagine-se|imaginez|imaginează|preg[aă]te[sșş]te-te|prepárate|prepare-se|sigue leyendo|continue lendo)(?!\p{L})/u,
  ],
};

/** Promises of a surprise, a secret or a lesson that name nothing. */
const PROMISES: Patterns = {
  en: [
    /\b(?:you|nobody|no one|no-one) (?:will |would |could |can )?(?:wo|ca|could|would)?n['’]?t? ?(?:ever )?(?:believe|guess|imagine|expect|forget|see (?:it|this) coming)\b/,
    /\b(?:nobody|no one) (?:expected|saw (?:it|this) coming|could have (?:guessed|imagined|predicted))\b/,
    /\b(?:will|might|may|could|is going to|'ll|’ll) (?:truly |really |completely |absolutely |just |forever )?(?:surprise|shock|stun|amaze|astonish|leave|change|make|blow|move|melt|restore|haunt|touch|break|warm|send|bring|give) (?:you|your|everything|the way|how)\b/,
    /\b(?:what (?:happened|happens|came|comes|follows|followed) next|what (?:she|he|they|it) (?:found|discovered|did|saw|revealed))\b.*\b(?:will|shock|stun|surprise|chang|everything|speechless|believe|chill)/,
    /\b(?:leave|leaves|left) (?:you|everyone|us|readers) (?:speechless|breathless|in tears|in shock|stunned|shocked|wondering)\b/,
    /\b(?:the|this|that|its|one) (?:answer|truth|twist|secret|reason|ending|story|tale|moment|journey)\b.*\b(?:may|might|will|is|could|lies)\b.*\b(?:you|your|expect|think|imagine|believe|stranger|surpris|shock|everything|simpler|heart)/,
    /^(?:this|here|what follows) is (?:a|the|one) (?:story|tale|kind of story|journey)\b/,
    /\b(?:get|goosebumps|chills|tissues|jaw|heartstrings|rollercoaster|roller coaster)\b.*\b(?:ready|spine|down|drop|tug|emotion|ride)/,
  ],
};

/** Wisdom in general: nothing that happened to anybody. */
const MAXIMS: Patterns = {
  en: [
    /^(?:sometimes|often|every so often|there are (?:moments|times|days|stories|secrets|people)|there comes a|we all|we've all|we’ve all|we like to|most of us|life (?:has|is|can)|love (?:is|can|has)|family (?:is|can)|they say|it['’]s (?:often )?said|in a world|few things|some (?:secrets|stories|moments|people|things|families|betrayals|truths|lies|wounds)|every (?:family|marriage|story|secret|home|hero|picture)|nothing (?:hurts|cuts|prepares|is more)|not all|trust (?:is|can)|secrets (?:have|can|are)|the truth (?:has|is|can|always)|betrayal|grief (?:is|can|does)|karma|money (?:is|can|changes)|time (?:is|has|can)|kindness|justice|happiness|beauty|hope|everyone (?:has|knows|loves|wants)|a single (?:moment|word|choice|decision|act|gesture))\b/,
  ],
  'es pt fr ro': [
    /^(?:a veces|la vida|todos tenemos|às vezes|a vida|todos nós|parfois|la vie|nous avons tous|uneori|viața|cu toții)\b/,
  ],
};

/** What shows that something is told: somebody who did something. */
const PAST: Patterns = {
  en: [
    /\b(?:i|he|she|it|they|we|my \w+|his \w+|her \w+|their \w+|the \w+|a \w+|an \w+|one \w+|\w+ and i)(?: \w+ly)? (?:was|were|had|did|said|went|came|took|told|found|got|knew|saw|gave|left|stood|sat|felt|thought|heard|ran|walked|looked|opened|asked|called|lost|died|married|bought|sold|moved|worked|lived|grew|began|started|met|kept|sent|won|fell|broke|spent|[a-z]{3,}ed)\b/,
  ],
};
/** Reports of the present, as newspapers write them. */
const REPORT: Patterns = {
  en: [
    /\b(?:said|says|according to|announced|reported|police|officials|researchers|percent|million|university|court|government|city|county)\b/,
  ],
};

/** Words by which a paragraph leans on the one before it. */
const MIDDLE: Patterns = {
  en: [
    /^(?:he|she|they|it|his|her|their|him|them|this|that|these|those|such|so|but|and|or|yet|however|then|because|therefore|instead|still|also|the answer|well|exactly|if so|if not|if you (?:answered|said)|yes|no|not|neither|both|either)\b/,
  ],
};

/** Sentences that only bait, and what shows that one tells something: patterns for lower-cased sentences. */
const BAIT: Readonly<Record<BaitKind, Patterns>> = {
  questions: QUESTIONS,
  calls: CALLS,
  promises: PROMISES,
  maxims: MAXIMS,
  past: PAST,
  report: REPORT,
  middle: MIDDLE,
};

/** The patterns of some languages as their sources, plain data. */
export function baitOf(isWanted: (tag: string) => boolean): BaitSources {
  const kinds = Object.entries(BAIT).map(([kind, lists]) => {
    const own = Object.entries(lists).filter(([tags]) => tags.split(' ').some(isWanted));
    return [kind, own.flatMap(([, patterns]) => patterns.map(({ source }) => source))];
  });
  return Object.fromEntries(kinds) as BaitSources;
}
