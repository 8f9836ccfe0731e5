import controls from '../controls/controls.css?inline';
import panel from '../controls/panel.css?inline';
import sites from '../sites/site-menu.css?inline';
import appearance from './appearance.css?inline';
import barTools from './bar-tools.css?inline';
import contents from './contents.css?inline';
import foot from './foot.css?inline';
import guessed from './guessed.css?inline';
import hint from './hint.css?inline';
import lightbox from './lightbox.css?inline';
import mediaCard from './media-card.css?inline';
import pages from './pages.css?inline';
import panels from './panels.css?inline';
import { partStyles } from './part-styles.ts';
import print from './print.css?inline';
import removedItems from './removed-items.css?inline';
import removing from './removing/removing.css?inline';
import storyTools from './story-tools.css?inline';

/** The sheets of what is drawn around the story, in their order, behind those of the reader. */
export const toolStyles: readonly string[] = [
  ...partStyles,
  barTools,
  guessed,
  foot,
  hint,
  controls,
  panel,
  panels,
  contents,
  appearance,
  sites,
  pages,
  mediaCard,
  lightbox,
  storyTools,
  removedItems,
  removing,
  print,
];
