import type { Words } from '../vocabulary.ts';

/** What stands in place of a film or a post that waits for consent. */
export const consent: Words = {
  alone: {
    de: 'Twitter freischalten | Facebook freischalten | Instagram freischalten | YouTube freischalten | Inhalt freischalten | Wir respektieren deine Privatsphäre … | Wir respektieren Ihre Privatsphäre … | Datenschutzeinstellungen verwalten | Privatsphäre-Einstellungen verwalten | Empfohlener Inhalt | Empfohlener externer Inhalt | Empfohlener redaktioneller Inhalt | Redaktionell empfohlener Inhalt | Redaktionell empfohlener externer Inhalt | Externer Inhalt | Externe Inhalte anzeigen | Externen Inhalt anzeigen | Externen Inhalt laden | An dieser Stelle … externe… Inhalt | An dieser Stelle … Inhalt… extern | Hier … externer Inhalt… Klick | Hier finden Sie … externe… Inhalt | Hier findest du … externe… Inhalt | Mit dem Klick … externe Inhalte | Ich bin … einverstanden … externe Inhalte | Ich bin … einverstanden … Inhalte … angezeigt | Durch Klicken … externe… Inhalt | Dieser externe Inhalt… | Damit können personenbezogene Daten an Drittplattformen … | Mit dem Laden des Videos akzeptieren Sie … | Mit dem Laden des Beitrags akzeptieren Sie … | Mit dem Abspielen des Videos … Datenschutz | Wir benötigen Ihre Zustimmung … | Wir benötigen deine Zustimmung … | Video laden | Karte laden | Inhalt laden',
    en: 'Recommended editorial content | External content | This content is hosted by a third party … | We need your consent to load … | We need your permission to load … | Please accept … cookies … to view | Please accept … cookies … to watch',
    es: 'Para ver este … cookies | Para ver esta … cookies | Para visualizar este … cookies | Para poder ver este … cookies | Contenido externo',
    fr: 'Pour afficher ce … cookies | Pour afficher cette … cookies | Pour voir ce … cookies | Pour voir cette … cookies | Pour visionner cette … cookies | Ce contenu … bloqué … cookies | Ce contenu n’est pas visible … cookies | Ce contenu peut être inséré par … | Vous avez refusé … cookies … contenu | Contenu externe',
    it: 'Per vedere questo … cookie | Per visualizzare questo … cookie | Per vedere questa … cookie | Contenuto esterno',
    nl: 'Om deze inhoud … cookies | Om deze video … cookies | Deze inhoud … geblokkeerd … cookies | Deze content … cookies | Externe inhoud',
    pl: 'Aby zobaczyć … zaakceptuj … cookie | Aby obejrzeć … cookie',
    pt: 'Conteúdo externo',
  },
};
