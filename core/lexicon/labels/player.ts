import type { Words } from '../vocabulary.ts';

/** What players, galleries and boxes that open and close write around what they hold. */
export const player: Words = {
  alone: {
    de: 'Bild anzeigen | Bild schließen | Bild anzeigen Bild schließen | Bild vergrößern | Bilder anzeigen | Box aufklappen | Box zuklappen | Box aufklappen Box zuklappen | Infobox aufklappen | Infobox zuklappen | Personen-Box aufklappen | Personen-Box zuklappen | Personen-Box aufklappen Personen-Box zuklappen | Text einblenden | Text ausblenden | Inhalt einblenden | Inhalt ausblenden | Alle anzeigen | Alle aufklappen | Mehr anzeigen Weniger anzeigen | Details anzeigen | Details ausblenden | Galerie öffnen | Galerie schließen | Bildergalerie öffnen | Grafik anzeigen | Karte anzeigen | Ende der Bildergalerie | Ende der Galerie | Ende des Videos | Ende des Audios | Ende der weiteren Informationen | Ende der Infobox | Video starten | Video abbrechen | Audio starten | Audio abspielen | Audio herunterladen',
    en: 'Show image … | Expand image | Expand photo | Close image | Open image in … | Toggle caption | Hide caption | Show caption | Show more show less | Expand collapse | Placeholder image … | Bottalk | End of gallery | End of carousel',
    es: 'Ampliar foto | Ver galería | Ver fotos | Cerrar imagen | Mostrar imagen | Reproducir vídeo | Reproducir audio | Abrir galería',
    fr: 'Agrandir l’image | Fermer l’image | Afficher l’image | Voir le diaporama | Lancer le diaporama | Afficher masquer | Lire l’audio | Lancer la vidéo',
    it: 'Apri immagine | Chiudi immagine | Ingrandisci immagine | Guarda la gallery | Guarda il video | Apri la galleria',
    nl: 'Afbeelding vergroten | Afbeelding sluiten | Bekijk fotoserie | Video afspelen | Fotogalerij bekijken',
    pl: 'Powiększ zdjęcie | Zobacz galerię | Zamknij zdjęcie | Odtwórz wideo',
    pt: 'Abrir imagem | Fechar imagem | Assistir ao vídeo | Reproduzir vídeo',
  },
};
