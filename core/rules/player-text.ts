import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** Folded words of players and galleries, the whole of the block. */
const WORDS = sentences([
  /^(?:play|pause|mute|unmute|replay|fullscreen|full screen|play video|watch video|video player|loading|now playing|live|settings|captions|quality|auto|close|open image modal|view gallery|open gallery|enlarge image|expand image|zoom|image gallery|media error|next up|autoplay|skip intro|watch now|listen now|video)$/,
  /^(?:0|\d{1,2}) seconds? of\b.{0,60}$/,
  /^volume \d+$/,
  /^(?:current time|duration|remaining time|stream type|loaded|playback rate|chapters)\b.{0,40}$/,
  /^this is a modal window\b.{0,120}$/,
  /^(?:beginning|end) of dialog window\b.{0,120}$/,
  /^(?:video|audio) (?:could not|cannot|can not) be (?:loaded|played)\b.{0,80}$/,
  /^(?:please )?use an? html5 video capable browser\b.{0,40}$/,
  /^(?:this|the) (?:video|media)\b.{0,60}\b(?:invalid file format|not supported|unavailable|not available)\b.{0,40}$/,
  /^this slideshow requires javascript$/,
  /^sorry but you cant access this content\b.{0,40}$/,
  /^your browser does(?: not|nt) support\b.{0,80}$/,
  /^(?:to view this video )?please enable javascript\b.{0,140}$/,
  /^(?:image|photo|slide|picture|bild|foto) \d+ (?:of|von|de|sur|di) \d+$/,
  /^\d+ (?:of|von|de|sur|di) \d+(?: (?:images|photos|slides|bilder|fotos))?$/,
  /^(?:abspielen|video abspielen|bild vergrossern|bildergalerie|fotostrecke|agrandir|lire la video|reproducir|ampliar|ampliar imagen)$/,
  /^(?:click|tap) (?:here )?to (?:enlarge|expand|zoom|play|watch|unmute|view)\b.{0,40}$/,
  /^(?:keyboard shortcuts|shortcuts open close)\b.{0,120}$/,
]);

/** A film's length, and how far one is in it: with colons, which folding takes away, as "2.50" is a price. */
const LENGTH = /^(?:\d{1,2}:){1,2}\d{2}(?:\s*\/?\s*(?:\d{1,2}:){1,2}\d{2})?$/;
/** A credit with a colon, as it is written. */
const CREDIT_LINES = sentences([
  /^(?:(?:titel)?bild(?:er|quelle|nachweis|rechte)?|(?:symbol)?fotos?|photos?|images?|pictures?|illustrations?|cr[eé]dit[os]*(?: photo)?|imagem|beeld|фото)\s*[:/]\s*\S.{2,50}$/i,
]);
/** Folded credits of a picture that is not there; one that is there has taken its credit as its caption. */
const CREDITS = sentences([
  /^(?:image|photo|picture|gallery|illustration|video|featured image|cover image|cover photo|header image|hero image)s? (?:credits?|courtesy|source|via)\b.{2,60}$/,
  /^(?:photos?|images?|illustrations?|pictures?|foto|fotos|bild|bilder) (?:by|di|von|de|courtesy of|via) .{3,50}$/,
]);

/** What a credit that is called one belongs to. */
const PICTURES = ['photo', 'image', 'img', 'foto', 'picture', 'video'];

/** A time of day, and no film's length. */
const TIME = 'time:not([datetime^="P"])';
const ELSEWHERE = `td, th, blockquote, li, dt, dd, code, h1, h2, h3, ${TIME}`;

/** What a video player or a gallery writes around its pictures. */
export const playerText: Rule = {
  id: 'player-text',
  kind: 'boilerplate',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of [...view.reading(WORDS()), ...view.saying('player'), ...view.writing(LENGTH)]) {
      const { text, media } = view.size(element);
      if (text <= 160 && media === 0 && !element.closest(ELSEWHERE) && !element.querySelector(TIME))
        yield { target: view.whole(element), evidence: 'words' };
    }
    if (view.stage !== 'story') return;
    const named = view
      .namedWith(['credit', 'credits'])
      .filter(element => PICTURES.some(part => view.parts(element).has(part)));
    for (const element of [
      ...view.reading(CREDITS()),
      ...CREDIT_LINES().flatMap(line => view.writing(line)),
      ...named,
    ]) {
      if (isCredit(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

function isCredit(view: View, element: Element): boolean {
  const { text, media } = view.size(element);
  if (text > 90 || media > 0 || /[.!?]["”’)]?$/.test(view.short(element)) || view.isSpoken(element)) return false;
  return (
    /^(?:p|div|figcaption|span|em|i|small|strong)$/.test(element.localName) &&
    !element.closest('figure, td, blockquote, li')
  );
}
