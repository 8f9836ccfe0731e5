import type { Phrases } from '../vocabulary.ts';

/** Who took or drew a picture: where the picture is not there, this says nothing. */
export const credit: Phrases = {
  en: [
    ['Image credit …', 'Image credit: Ada Quill', 'Images credited'],
    ['Image credits …', 'Image credits: Ada Quill', 'Images credited'],
    ['Photo credit …', 'Photo credit: Ada Quill', 'Photos credited'],
    ['Photo credits …', 'Photo credits: Ada Quill', 'Photos credited'],
    ['Picture credit …', 'Picture credit: Ada Quill', 'Pictures'],
    ['Image courtesy …', 'Image courtesy of the museum', 'Images'],
    ['Photo courtesy …', 'Photo courtesy of the museum', 'Photos'],
    ['Image source …', 'Image source: Wikimedia', 'Images'],
    ['Image via …', 'Image via the museum', 'Images'],
    ['Featured image …', 'Featured image: Ada Quill', 'Featured on the wall'],
    ['Photo by …', 'Photo by Ada Quill', 'Photos by the door'],
    ['Photos by …', 'Photos by Ada Quill', 'Photographs by the door'],
    ['Image by …', 'Image by Ada Quill', 'Images by the door'],
    ['Illustration by …', 'Illustration by Ada Quill', 'Illustrations'],
    ['Gallery credit …', 'Gallery Credit: Ada Quill', 'Galleries'],
    ['Video by …', 'Video by Ada Quill', 'Videos by the door'],
  ],
  de: [
    ['Bildquelle …', 'Bildquelle: Ada Quill', 'Bilder'],
    ['Bildnachweis …', 'Bildnachweis: Ada Quill', 'Bilder'],
    ['Bildrechte …', 'Bildrechte: Ada Quill', 'Bilder'],
    ['Titelbild …', 'Titelbild: Ada Quill', 'Titelbilder'],
    ['Symbolfoto …', 'Symbolfoto: Ada Quill', 'Symbole'],
  ],
  fr: [['Crédit photo …', 'Crédit photo : Ada Quill', 'Crédits']],
  it: [['Foto di …', 'Foto di Ada Quill', 'Foto della costa']],
  es: [['Crédito foto …', 'Crédito foto: Ada Quill', 'Créditos']],
};

/** Words before a headline of the same site: a film, a gallery, a talk. */
export const pointer: Phrases = {
  en: [
    ['Watch', 'Watch', 'Watched'],
    ['Watch also', 'Watch also', 'Watched also'],
    ['Watch more', 'Watch more', 'Watched more'],
    ['Watch now', 'Watch now', 'Watched now'],
    ['Watch live', 'Watch live', 'Watched live'],
    ['See', 'See', 'Seen'],
    ['Listen', 'Listen', 'Listened'],
    ['Listen now', 'Listen now', 'Listened now'],
    ['Video', 'Video', 'Videotape'],
    ['Photos', 'Photos', 'Photographs'],
    ['Gallery', 'Gallery', 'Galleries'],
    ['Podcast', 'Podcast', 'Podcaster'],
    ['Explainer', 'Explainer', 'Explained'],
  ],
  de: [
    ['Video', 'Video', 'Videothek'],
    ['Fotos', 'Fotos', 'Fotografie'],
    ['Bilder', 'Bilder', 'Bildnis'],
    ['Bildergalerie', 'Bildergalerie', 'Galerien'],
    ['Podcast', 'Podcast', 'Podcaster'],
    ['Interview', 'Interview', 'Interviews'],
    ['Kommentar', 'Kommentar', 'Kommentator'],
    ['Hintergrund', 'Hintergrund', 'Hintergründe'],
  ],
  es: [
    ['Video', 'Video', 'Videos'],
    ['Fotos', 'Fotos', 'Fotografía'],
    ['Galería', 'Galería', 'Galerías'],
  ],
  fr: [
    ['Vidéo', 'Vidéo', 'Vidéos'],
    ['En images', 'En images', 'Images'],
  ],
  it: [['Video', 'Video', 'Videoclip']],
  pt: [
    ['Vídeo', 'Vídeo', 'Vídeos'],
    ['Galeria', 'Galeria', 'Galerias'],
  ],
};

/** A word before a colon and a name. */
export const creditWord: Phrases = {
  en: [
    ['Photo', 'Photo', 'Photograph'],
    ['Photos', 'Photos', 'Photographs'],
    ['Image', 'Image', 'Imagery'],
    ['Images', 'Images', 'Imagery'],
    ['Picture', 'Picture', 'Pictured'],
    ['Illustration', 'Illustration', 'Illustrated'],
  ],
  de: [
    ['Foto', 'Foto', 'Fotograf'],
    ['Fotos', 'Fotos', 'Fotografen'],
    ['Bild', 'Bild', 'Bildung'],
    ['Bilder', 'Bilder', 'Bildung'],
  ],
  fr: [['Crédit', 'Crédit', 'Créditeur']],
  es: [
    ['Foto', 'Foto', 'Fotografía'],
    ['Crédito', 'Crédito', 'Créditos'],
  ],
  pt: [['Imagem', 'Imagem', 'Imagens']],
  nl: [['Beeld', 'Beeld', 'Beelden']],
  ru: [['Фото', 'Фото', 'Фотограф']],
};
