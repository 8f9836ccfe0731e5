import italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?inline';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline';
import boldItalic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-italic.woff2?inline';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline';
import extRegular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?inline';
import extBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?inline';
import { defineUnlistedScript } from '#imports';
import { makeFace } from '../components/reader/font-face.ts';
import { type MakeFaces, offerExtra } from './reader/extras.ts';

/** Letters beyond those of western Europe are in files of their own. */
const EXTENDED =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

// Carries the typeface for low vision to the page, where the extension has no files to offer. Only when it is chosen.
export default defineUnlistedScript(() => {
  const makeFaces: MakeFaces = () => [
    makeFace(regular, { weight: '400' }),
    makeFace(italic, { weight: '400', style: 'italic' }),
    makeFace(bold, { weight: '700' }),
    makeFace(boldItalic, { weight: '700', style: 'italic' }),
    makeFace(extRegular, { weight: '400', unicodeRange: EXTENDED }),
    makeFace(extBold, { weight: '700', unicodeRange: EXTENDED }),
  ];
  offerExtra('legible-font', makeFaces);
});
