import controls from '../controls/controls.css?inline';
import sites from '../sites/site-menu.css?inline';
import tokens from '../tokens.css?inline';
import aloud from './aloud.css?inline';
import bar from './bar.css?inline';
import foot from './foot.css?inline';
import lightbox from './lightbox.css?inline';
import mediaCard from './media-card.css?inline';
import pages from './pages.css?inline';
import panels from './panels.css?inline';
import print from './print.css?inline';
import reader from './reader.css?inline';
import story from './story.css?inline';
import storyParts from './story-parts.css?inline';

/** The reader's style sheets, in their order; for constructable sheets in its shadow root. */
export const readerStyles: readonly string[] = [
  tokens,
  controls,
  reader,
  bar,
  story,
  storyParts,
  mediaCard,
  lightbox,
  aloud,
  pages,
  foot,
  panels,
  sites,
  print,
];
