import type { Phrases } from '../vocabulary.ts';

/** Headings over a note on the writer. */
export const author: Phrases = {
  en: [
    ['About the author', 'About the author', 'About the author nothing is known'],
    ['About the authors', 'About the authors', 'About the weather'],
    ['About author', 'About author', 'About a boat'],
    ['About the writer', 'About the writer', 'About the weather'],
    ['Meet the author', 'Meet the author', 'Meet the train'],
    ['View all posts …', 'View all posts by Mara', 'View all of it'],
    ['View all articles …', 'View all articles by Mara', 'View all of it'],
    ['See all posts by …', 'See all posts by Mara', 'See all of it'],
    ['More by this author', 'More by this author', 'More by the hour'],
    ['More posts by …', 'More posts by Mara', 'More posts were driven in'],
    ['Read more articles by …', 'Read more articles by Mara', 'Read more of it'],
  ],
  de: [
    ['Über den Autor', 'Über den Autor', 'Über den Deich'],
    ['Über die Autorin', 'Über die Autorin', 'Über die Brücke'],
    ['Über die Autoren', 'Über die Autoren', 'Über die Brücke'],
    ['Zum Autor', 'Zum Autor', 'Zum Hafen'],
    ['Autoreninfo', 'Autoreninfo', 'Autoren kamen'],
  ],
  fr: [['À propos de l’auteur', 'À propos de l’auteur', 'À propos du phare']],
  es: [['Sobre el autor', 'Sobre el autor', 'Sobre el mar']],
  pt: [['Sobre o autor', 'Sobre o autor', 'Sobre o mar']],
  it: [['Sull’autore', 'Sull’autore', 'Sull’isola']],
  ro: [['Despre autor', 'Despre autor', 'Despre mare']],
  ru: [['Об авторе', 'Об авторе', 'Об острове']],
  nl: [['Over de auteur', 'Over de auteur', 'Over de dijk']],
  pl: [['O autorze', 'O autorze', 'O morzu']],
  ja: [
    ['著者について', '著者について', '港について'],
    ['この記事を書いた人', 'この記事を書いた人', 'この港の人'],
  ],
  zh: [
    ['作者简介', '作者简介', '港口简介'],
    ['關於作者', '關於作者', '關於港口'],
  ],
  ar: [['عن الكاتب', 'عن الكاتب', 'عن البحر']],
};
