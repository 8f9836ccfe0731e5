import type { Nomination, Rule } from './rule.ts';

/** Folded lines of the small print under a story. */
const NOTES = [
  /^(?:copyright|c) (?:c )?(?:19|20)\d\d\b.{0,160}$/,
  /^.{0,80}\ball rights reserved\b.{0,140}$/,
  /^.{0,140}\bmay not be (?:published|reproduced|copied|used|distributed|republished)\b.{0,180}$/,
  /^.{0,100}\b(?:not to be reproduced|reproduction (?:is )?prohibited|used with permission of|distributed by .{0,40} agency)\b.{0,120}$/,
  /^this (?:document|article|content|story|work) is (?:subject to copyright|protected by copyright|copyrighted)\b/,
  /^this newsletter may contain\b/,
  /^.{0,60}\balle rechte vorbehalten\b.{0,80}$/,
  /^.{0,60}\b(?:tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|toate drepturile rezervate|все права защищены|усі права захищено)\b.{0,100}$/,
  /^.{0,40}(?:無断転載|版权所有|版權所有|جميع الحقوق محفوظة|כל הזכויות שמורות|무단 ?전재).{0,80}$/,
  /^(?:disclosure|disclaimer|note|please note)? ?(?:this|our|the|some) (?:post|article|page|site|story|links?)\b.{0,60}\baffiliate (?:links?|commissions?|partners?)\b.{0,220}$/,
  /^.{0,120}\bwe (?:may|might|can) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|fee)\b.{0,160}$/,
  /^as an amazon associate\b.{0,160}$/,
  /^.{0,20}\bsubject to (?:our |the )?(?:privacy policy|terms)\b.{0,140}$/,
  /^this site is protected by recaptcha\b.{0,120}$/,
  /^(?:terms of (?:use|service)|terms and conditions|privacy policy|cookie policy)(?: (?:and )?(?:terms of (?:use|service)|privacy policy|cookie policy))?$/,
];

/** A short line that begins with the sign itself. */
const SIGNED = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright ©)/i;

/** Copyright lines, affiliate notes and terms. */
export const legalNote: Rule = {
  id: 'legal-note',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    const signed = view
      .writing(SIGNED)
      .filter(element => view.size(element).text < 200 && view.short(element).length < 200);
    for (const element of [...signed, ...view.reading(NOTES)]) {
      if (!element.closest('blockquote, td, figcaption')) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};
