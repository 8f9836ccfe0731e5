import type { Phrases } from '../vocabulary.ts';

/** Headings that go on with a name, over links: "More from our town". */
export const moreFrom: Phrases = {
  en: [
    ['More from our network', 'More from our network', 'More from our networked lamps'],
    ['From our network', 'From our network', 'From our nets'],
    ['From around the network', 'From around the network', 'From around the net loft'],
    ['Around the network', 'Around the network', 'Around the net loft'],
    ['More from …', 'More from the Sound Herald', 'More fish than bread'],
    ['More on …', 'More on the harbour', 'More only came later'],
    ['More in …', 'More in Culture', 'More indeed'],
    ['More about …', 'More about lamps', 'More abounds'],
    ['More related …', 'More related stories', 'More relations'],
    ['Latest from …', 'Latest from the coast', 'Latest fashions'],
    ['Latest in …', 'Latest in Culture', 'Latest indeed'],
    ['Latest on …', 'Latest on the flood', 'Latest only'],
    ['Read more from …', 'Read more from the Herald', 'Read more fiction'],
    ['Read more about …', 'Read more about lamps', 'Read more abroad'],
    ['See more from …', 'See more from the Herald', 'See more fish'],
    ['Stories from …', 'Stories from the coast', 'Stories framed'],
    ['Related articles on …', 'Related articles on lamps', 'Related articles'],
    ['Related to …', 'Related to this story', 'Related tonight'],
    ['Recommended for …', 'Recommended for you', 'Recommended daily'],
    ['Trending in …', 'Trending in Sport', 'Trending up'],
    ['Trending on …', 'Trending on the Herald', 'Trending up'],
    ['Popular in …', 'Popular in Culture', 'Popular songs'],
    ['Most popular in …', 'Most popular in Culture', 'Most popular songs'],
    ['Most read in …', 'Most read in Sport', 'Most read by lamplight'],
    ['Best of …', 'Best of the Herald', 'Best officer'],
  ],
  de: [
    ['Aus unserem Netzwerk', 'Aus unserem Netzwerk', 'Aus unserem Netz'],
    ['Mehr zu …', 'Mehr zu Leuchttürmen', 'Mehr zuletzt'],
    ['Mehr zum …', 'Mehr zum Hafen', 'Mehr als das'],
    ['Mehr zur …', 'Mehr zur Küste', 'Mehr als das'],
    ['Mehr aus …', 'Mehr aus Kultur', 'Mehr außerdem'],
    ['Mehr von …', 'Mehr von der Küste', 'Mehr als das'],
    ['Mehr über …', 'Mehr über Leuchttürme', 'Mehr als das'],
    ['Verwandte Themen …', 'Verwandte Themen auf unserem Blog', 'Verwandte kamen'],
  ],
  fr: [
    ['Plus de …', 'Plus de récits', 'Plus tard'],
    ['Plus sur …', 'Plus sur le phare', 'Plus tard'],
  ],
  es: [
    ['Más de …', 'Más de Cultura', 'Más tarde'],
    ['Más sobre …', 'Más sobre el faro', 'Más tarde'],
    ['Más en …', 'Más en Cultura', 'Más tarde'],
  ],
  pt: [
    ['Mais de …', 'Mais de Cultura', 'Mais tarde'],
    ['Mais sobre …', 'Mais sobre o farol', 'Mais tarde'],
    ['Mais em …', 'Mais em Cultura', 'Mais tarde'],
  ],
  it: [
    ['Altri articoli di …', 'Altri articoli di Cultura', 'Altri tempi'],
    ['Altro su …', 'Altro su questo', 'Altro tempo'],
  ],
  nl: [
    ['Meer over …', 'Meer over de dijk', 'Meer dan dat'],
    ['Meer uit …', 'Meer uit Cultuur', 'Meer dan dat'],
    ['Meer van …', 'Meer van de kust', 'Meer dan dat'],
  ],
  nb: [
    ['Mer om …', 'Mer om fyret', 'Mer enn det'],
    ['Mer fra …', 'Mer fra kysten', 'Mer enn det'],
  ],
  da: [['Mere om …', 'Mere om fyret', 'Mere end det']],
  sv: [['Mer om …', 'Mer om fyren', 'Mer än det']],
};

/** How many have written something below the story. */
export const replies: Phrases = {
  en: [
    ['# comments', '12 comments', 'Twelve comments'],
    ['# comment', '1 comment', 'One comment'],
    ['Comments #', 'Comments (12)', 'Comments were few'],
    ['# replies', '3 replies', 'Three replies'],
    ['# responses', '3 responses', 'Three responses'],
  ],
  de: [
    ['# Kommentare', '12 Kommentare', 'Zwölf Kommentare'],
    ['# Kommentar', '1 Kommentar', 'Ein Kommentar'],
    ['Kommentare #', 'Kommentare (12)', 'Kommentare gab es'],
  ],
  fr: [
    ['# commentaires', '12 commentaires', 'Douze commentaires'],
    ['Commentaires #', 'Commentaires (12)', 'Commentaires'],
  ],
  es: [
    ['# comentarios', '12 comentarios', 'Doce comentarios'],
    ['Comentarios #', 'Comentarios (12)', 'Comentarios'],
  ],
  pt: [
    ['# comentários', '12 comentários', 'Doze comentários'],
    ['Comentários #', 'Comentários (12)', 'Comentários'],
  ],
  it: [
    ['# commenti', '12 commenti', 'Dodici commenti'],
    ['Commenti #', 'Commenti (12)', 'Commenti'],
  ],
  nl: [
    ['# reacties', '12 reacties', 'Twaalf reacties'],
    ['Reacties #', 'Reacties (12)', 'Reacties'],
  ],
  pl: [
    ['# komentarzy', '12 komentarzy', 'Komentarzy'],
    ['Komentarze #', 'Komentarze (12)', 'Komentarze'],
  ],
  ru: [
    ['# комментариев', '12 комментариев', 'Комментариев'],
    ['Комментарии #', 'Комментарии (12)', 'Комментарии'],
  ],
};

/** Which of how many pages this is; all of it is links or numbers. */
export const pageNumber: Phrases = {
  en: [
    ['Page #', 'Page 2', 'Pages of it'],
    ['Pages #', 'Pages: 1 2 3', 'Pages of it'],
    ['Page # of #', 'Page 2 of 3', 'Page after page'],
    ['Page # next', 'Page 1 2 3 Next', 'Page after page'],
    ['# of # next', '1 of 3 Next', 'One of three'],
  ],
  de: [
    ['Seite #', 'Seite 2', 'Seiten'],
    ['Seiten #', 'Seiten: 1 2 3', 'Seiten'],
    ['Seite # von #', 'Seite 2 von 3', 'Seite um Seite'],
    ['Seite # weiter', 'Seite 1 2 3 weiter', 'Seite um Seite'],
  ],
  fr: [
    ['Page # sur #', 'Page 2 sur 3', 'Page après page'],
    ['Page # suivante', 'Page 1 2 3 suivante', 'Page après page'],
  ],
  es: [['Página #', 'Página 2', 'Página tras página']],
  pt: [['Página #', 'Página 2', 'Página por página']],
  it: [['Pagina #', 'Pagina 2', 'Pagina dopo pagina']],
  ro: [['Pagini #', 'Pagini: 1 2 3', 'Pagini']],
};

/** The button below what each of many has written. */
export const reply: Phrases = {
  ar: [['رد', 'رد', 'ردرد']],
  cs: [['Odpovědět', 'Odpovědět', 'OdpovědětOdpovědět']],
  da: [['Svar', 'Svar', 'SvarSvar']],
  de: [
    ['Antworten', 'Antworten', 'Antworten kamen'],
    ['Antworten Melden', 'Antworten | Melden', 'Antworten gemeldet'],
  ],
  el: [['Απάντηση', 'Απάντηση', 'ΑπάντησηΑπάντηση']],
  en: [
    ['Reply', 'Reply', 'Reply came late'],
    ['Reply Report', 'Reply | Report', 'Reply reported'],
    ['Reply Share', 'Reply · Share', 'Reply shared'],
    ['Reply Share Report', 'Reply · Share · Report', 'Reply, share and report'],
    ['Reply Like', 'Reply · Like', 'Reply liked'],
    ['Like Reply', 'Like · Reply', 'Liked reply'],
    ['Like Reply Share', 'Like · Reply · Share', 'Like a reply'],
    ['Like Reply Report', 'Like · Reply · Report', 'Like a reply'],
  ],
  es: [
    ['Responder', 'Responder', 'Responder a la carta'],
    ['Responder Denunciar', 'Responder | Denunciar', 'Responder y denunciar'],
  ],
  fi: [['Vastaa', 'Vastaa', 'VastaaVastaa']],
  fr: [
    ['Répondre', 'Répondre', 'Répondre à la lettre'],
    ['Répondre Signaler', 'Répondre | Signaler', 'Répondre et signaler'],
  ],
  he: [['הגב', 'הגב', 'הגבהגב']],
  hu: [['Válasz', 'Válasz', 'VálaszVálasz']],
  id: [['Balas', 'Balas', 'BalasBalas']],
  it: [['Rispondi', 'Rispondi', 'RispondiRispondi']],
  ja: [['返信', '返信', '返信返信']],
  ko: [['답글', '답글', '답글답글']],
  nb: [['Svar', 'Svar', 'SvarSvar']],
  nl: [['Beantwoorden', 'Beantwoorden', 'BeantwoordenBeantwoorden']],
  pl: [['Odpowiedz', 'Odpowiedz', 'OdpowiedzOdpowiedz']],
  pt: [['Responder', 'Responder', 'ResponderResponder']],
  ro: [['Răspunde', 'Răspunde', 'RăspundeRăspunde']],
  ru: [['Ответить', 'Ответить', 'ОтветитьОтветить']],
  sk: [['Odpovedať', 'Odpovedať', 'OdpovedaťOdpovedať']],
  sv: [['Svara', 'Svara', 'SvaraSvara']],
  tr: [['Yanıtla', 'Yanıtla', 'YanıtlaYanıtla']],
  uk: [['Відповісти', 'Відповісти', 'ВідповістиВідповісти']],
  vi: [['Trả lời', 'Trả lời', 'Trả lờiTrả lời']],
  zh: [['回复', '回复', '回复回复']],
};
