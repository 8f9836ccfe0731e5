import { comparePictures, shrinkPicture } from './compare-pictures.ts';
import { probeFonts } from './probe-fonts.ts';

declare global {
  /** What the script that takes the pictures has done in a browser, which can read and write them. */
  var pictures: {
    readonly shrink: typeof shrinkPicture;
    readonly compare: typeof comparePictures;
    readonly probe: typeof probeFonts;
  };
}

globalThis.pictures = { shrink: shrinkPicture, compare: comparePictures, probe: probeFonts };
