import { fold } from '../text/fold.ts';
import { isNarrated } from '../text/narrated.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, Size } from './rule.ts';

/** Folded lines of the small print under a story. */
const NOTES = sentences([
  /^(?:copyright|c) (?:c )?(?:19|20)\d\d\b.{0,160}$/,
  /^.{0,80}\ball rights reserved\b.{0,140}$/,
  /^.{0,140}\bmay not be (?:published|reproduced|copied|used|distributed|republished)\b.{0,140}\b(?:permission|consent|authori[sz]ation|broadcast|rewritten|redistributed|reproduced|distributed|transmitted|republished|without|in (?:whole|any form))\b.{0,160}$/,
  /^(?:this|our|all|the|no) (?:\w+ )?(?:materials?|contents?|articles?|story|text|document|part|page)\b.{0,80}\bmay (?:not )?be (?:published|reproduced|copied|distributed|republished)\b.{0,180}$/,
  /^.{0,100}\b(?:not to be reproduced|reproduction (?:is )?prohibited|used with permission of|distributed by .{0,40} agency)\b.{0,120}$/,
  /^this (?:document|article|content|story|work) is (?:subject to copyright|protected by copyright|copyrighted)\b/,
  /^this newsletter may contain\b/,
  /^originally published (?:as|on|in|at|by)(?: [\p{L}\p{N}]+){1,9}$/u,
  /^this (?:article|story|post|piece|content|column) .{0,220}\b(?:originally |first )(?:appeared|published|ran)\b.{0,80}$/,
  /^(?:this )?(?:article|story|post|piece|content|column) (?:was |has been )?(?:originally|first) (?:appeared|published|posted)\b.{0,160}$/,
  /^.{0,60}\balle rechte vorbehalten\b.{0,80}$/,
  /^.{0,60}\b(?:tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|toate drepturile rezervate)\b.{0,100}$/,
  /^.{0,40}(?:все права защищены|усі права захищено|無断転載|版权所有|版權所有|جميع الحقوق محفوظة|כל הזכויות שמורות|무단 ?전재).{0,80}$/,
  /^(?:disclosure|disclaimer|note|please note)? ?(?:this|our|the|some) (?:post|article|page|site|story|links?)\b.{0,60}\baffiliate (?:links?|commissions?|partners?)\b.{0,220}$/,
  /^.{0,120}\bwe (?:may|might|can) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|fee)\b.{0,160}$/,
  /^.{0,140}\b(?:amazon product advertising api|amazon partenaires|api para afiliados)$/,
  /^(?:last updated? on|letzte aktualisierung am|derniere mise a jour le|ultima actualizacion el|ultimo aggiornamento) .{4,30}\baffili.{0,120}$/,
  /^.{3,40} is not (?:responsible|liable) for (?:the |any )?(?:opinions?|views|statements|comments)\b.{0,220}$/,
  /^as an amazon associate\b.{0,160}$/,
  /^.{0,20}\bsubject to (?:our |the )?(?:privacy policy|terms)\b.{0,140}$/,
  /^(?:first published|cross ?posted|originally posted|republished|reprinted) (?:in|on|from|by|at)(?: \p{L}+){1,6}$/u,
  /^(?:(?:note|disclaimer|editors note) )?(?:the )?(?:views|opinions)(?: and opinions| and views)? expressed (?:here|herein|above|in (?:this|the) \w+|on \w+(?: \w+)?|by (?:the )?(?:author|writer|columnist|contributor)s?)\b.{0,40}\b(?:are|do|does)\b.{0,120}$/,
  /^(?:gastkommentare|gastbeitrage?|beitrage|dieser (?:beitrag|text|artikel|kommentar))\b.{0,90}\b(?:meinung|ansicht)\b.{0,80}\b(?:redaktion|autors?|autorin|verfassers?)\b.{0,60}$/,
  /^(?:dieses thema im programm|sendung)\b.{0,100}\b\d{1,2} (?:\d{1,2}|\p{L}+) \d{4} \d{1,2} \d\d uhr$/u,
  /^this site is protected by recaptcha\b.{0,120}$/,
  /^(?:terms of (?:use|service)|terms and conditions|privacy policy|cookie policy)(?: (?:and )?(?:terms of (?:use|service)|privacy policy|cookie policy))?$/,
]);

/** Folded: who is paid when somebody buys; both halves must be said, in either order. */
const PAID = sentences([
  /\b(?:we|we do|[\p{L}\p{N}]+ (?:may|might|can|could|will)) (?:earn|receive|get|collect|make) (?:[\p{L}\p{N}]+ ){0,4}(?:commissions?|compensation|revenue|payments?|fees?|money)\b.{0,90}\b(?:links?|buy|bought|purchases?|products?|sales?)\b/u,
  /\b(?:links?|buy|bought|purchases?|products?)\b.{0,110}\b(?:may|might|can|could|will) (?:earn|receive|get|collect|make) (?:[\p{L}\p{N}]+ ){0,4}(?:commissions?|compensation|revenue|payments?|fees?|money)\b/u,
]);
/** Folded: whose links they are, or who does what for whom; money is paid in stories, too. */
const TO_READER = sentences([
  /\b(?:links?|affiliat\p{L}*)\b/u,
  /(?=.*\b(?:we|our|us|i|my|this (?:site|website|page|post|article|story))\b)(?=.*\b(?:you|your|readers?|purchases?)\b)/,
  /(?=.*\b(?:commissions?|compensation)\b)(?=.*\b(?:you|your)\b)/,
]);
/** Such a note is a paragraph at most. */
const LONGEST_NOTE = 700;
const WORDS_OF_NOTE = 300;

/** A short line that begins with the sign itself. */
const SIGNED = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright ?[©:])/i;

/** Copyright lines, affiliate notes and terms. */
export const legalNote: Rule = {
  id: 'legal-note',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    const signed = view
      .writing(SIGNED)
      .filter(element => view.size(element).text < 200 && view.short(element).length < 200);
    const linked = view.saying('reprint').filter(element => view.size(element).links > 0);
    const long = view.sized(isNoteSized).filter(element => isPaidNote(element));
    for (const element of [
      ...signed,
      ...view.reading(NOTES()).filter(element => !isNarrated(view.folded(element))),
      ...linked,
      ...view.saying('legal'),
      ...view.reading(PAID()).filter(element => isLine(element) && isToReader(view.folded(element))),
      ...long,
    ]) {
      if (!element.closest('blockquote, td, figcaption')) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

/** Longer than what the view knows by its words. */
function isNoteSized({ text, links, media, fields }: Size): boolean {
  return text > WORDS_OF_NOTE * 0.9 && text <= LONGEST_NOTE && links > 0 && media === 0 && fields === 0;
}

function isLine(element: Element): boolean {
  return (
    /^(?:p|div|em|i|small|span|section|aside)$/.test(element.localName) && !/^\s*["“”„«»‘]/.test(element.textContent)
  );
}

function isPaidNote(element: Element): boolean {
  if (!isLine(element) || element.querySelectorAll('p').length > 1) return false;
  const opening = fold(element.textContent.slice(0, WORDS_OF_NOTE));
  return PAID().some(pattern => pattern.test(opening)) && isToReader(opening);
}

function isToReader(key: string): boolean {
  return !isNarrated(key) && TO_READER().some(pattern => pattern.test(key));
}
