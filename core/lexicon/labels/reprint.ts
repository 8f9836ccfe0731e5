import type { Words } from '../vocabulary.ts';

/** What a site adds to its stories where others print them, with a link. */
export const reprint: Words = {
  alone: {
    da: 'Indlægget … blev først udgivet på',
    de: 'Der Beitrag … erschien zuerst auf | Der Artikel … erschien zuerst auf',
    en: 'The post … appeared first on | The article … appeared first on',
    es: 'La entrada … se publicó primero en | La entrada … aparece primero en',
    fr: 'L’article … est apparu en premier sur',
    it: 'L’articolo … proviene da | L’articolo … sembra essere il primo su',
    nl: 'Het bericht … verscheen eerst op',
    pl: 'Artykuł … pochodzi z serwisu',
    pt: 'O post … apareceu primeiro em | O artigo … apareceu primeiro em',
    ro: 'Articolul … apare prima dată în',
    ru: 'Сообщение … появились сначала на | Запись … впервые появилась',
    sv: 'Inlägget … dök först upp på',
  },
};
