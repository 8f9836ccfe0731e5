import button from '../controls/button.css?inline';
import tokens from '../tokens.css?inline';
import bar from './bar.css?inline';
import reader from './reader.css?inline';
import story from './story.css?inline';
import storyPictures from './story-pictures.css?inline';

/** The reader's style sheets, in their order, without those of its tools; for constructable sheets in its shadow root. */
export const readerStyles: readonly string[] = [tokens, button, reader, bar, story, storyPictures];
