import type { Words } from './words.ts';

/** Licences, and notes on links that pay. */
export const legal: Words = {
  alone: {
    de: 'Sofern nicht anders … Creative Commons | Sofern nicht anders … CC BY | Soweit nicht anders … Creative Commons | Soweit nicht anders … CC BY | Wenn nicht anders … Creative Commons | Dieses Werk ist lizenziert … | Dieses Werk … Creative Commons | Diese Inhalte … Creative Commons Lizenz | Dieser Artikel … Affiliate … Provision | Dieser Artikel … Links … Provision | Dieser Beitrag … Affiliate … Provision | Dieser Beitrag … Links … Provision | Dieser Text … Links … Provision | Manche Links … Provision | Einige Links … Provision | Einige der … Links … Provision | Die mit … gekennzeichneten Links … Provision | Die hier … Links … Provision | Bei den … Links … Provision | Wenn Sie … Link … Provision | Wenn du … Link … Provision | Impressum Datenschutz | Datenschutz Impressum | Impressum Datenschutzerklärung | Datenschutzerklärung Impressum | Impressum und Datenschutz | Impressum Datenschutz AGB | AGB Datenschutz Impressum | AGB Impressum Datenschutz | Impressum AGB Datenschutz | Impressum Datenschutz Kontakt | Kontakt Impressum Datenschutz | Impressum Kontakt Datenschutz | Datenschutz Impressum Kontakt | Impressum Datenschutz Copyright …',
    en: 'Except where otherwise … Creative Commons | Except where otherwise … CC BY | Unless otherwise … Creative Commons | Unless otherwise … CC BY | This work is licensed under … | This site is licensed under … | Imprint Privacy Policy | Imprint Privacy | Privacy Policy Terms of Use | Privacy Terms | Terms Privacy | Terms Privacy Cookies | Privacy Policy Terms and Conditions | Terms and Conditions Privacy Policy | Contact Privacy Policy Terms of Use',
    es: 'Salvo … contrario … Creative Commons | Excepto donde … Creative Commons | Esta obra está bajo … Creative Commons | Este artículo contiene … enlaces … comisi | Este artículo puede contener … enlaces … comisi | Algunos enlaces … comisi | Aviso legal Política de privacidad | Aviso legal Política de privacidad Política de cookies | Aviso legal Política de cookies',
    fr: 'Sauf mention contraire … Creative Commons | Sauf indication contraire … Creative Commons | Sauf mention contraire … CC BY | Cette œuvre est mise à disposition … | Cet article contient … liens … commission | Cet article peut contenir … liens … commission | Certains liens … commission | Mentions légales Politique de confidentialité | Mentions légales Données personnelles | Mentions légales CGU | CGU Mentions légales',
    it: 'Salvo … diversa … Creative Commons | Eccetto dove … Creative Commons | Quest’opera … Creative Commons | Questo articolo contiene … link … commission | Alcuni link … commission',
    nl: 'Tenzij anders … Creative Commons | Dit werk … Creative Commons | Dit artikel bevat … links … commissie',
    pl: 'O ile nie … Creative Commons | Ten artykuł zawiera … linki … prowizj',
    pt: 'Exceto … Creative Commons | Esta obra está … Creative Commons | Este artigo contém … links … comissão | Este artigo pode conter … links … comissão',
    ru: 'Если не указано иное … Creative Commons',
  },
};
