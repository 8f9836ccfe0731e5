import { type ComponentType, h, render } from 'preact';
import { clearTheWay } from '../../../core/page/clear-the-way.ts';
import { joinPages } from '../../../core/pages/join-pages.ts';
import { readSelection } from '../../../core/selection.ts';
import { dayIn } from '../../../core/text/any-day.ts';
import controls from '../../controls/controls.css?inline';
import panel from '../../controls/panel.css?inline';
import sites from '../../sites/site-menu.css?inline';
import { AppearancePanel } from '../AppearancePanel.tsx';
import appearance from '../appearance.css?inline';
import { ContentsPanel } from '../ContentsPanel.tsx';
import { CopyButton } from '../CopyButton.tsx';
import contents from '../contents.css?inline';
import { HelpSheet } from '../HelpSheet.tsx';
import { Lightbox } from '../Lightbox.tsx';
import lightbox from '../lightbox.css?inline';
import { MediaCard } from '../MediaCard.tsx';
import { MoreMenu } from '../MoreMenu.tsx';
import mediaCard from '../media-card.css?inline';
import { OpenNote } from '../OpenNote.tsx';
import { Pages } from '../Pages.tsx';
import pages from '../pages.css?inline';
import panels from '../panels.css?inline';
import { copyInto } from '../parts/copy-into.ts';
import { openNotes } from '../parts/footnotes.ts';
import { pressKey } from '../press-key.ts';
import { SitePanel } from '../SitePanel.tsx';
import storyTools from '../story-tools.css?inline';
import type { ToolName, ToolProps, Tools } from './tools.ts';

const DRAWINGS: { readonly [Name in ToolName]: ComponentType<ToolProps[Name]> } = {
  site: SitePanel,
  contents: ContentsPanel,
  appearance: AppearancePanel,
  more: MoreMenu,
  help: HelpSheet,
  pages: Pages,
  card: MediaCard,
  copy: CopyButton,
  lightbox: Lightbox,
  note: OpenNote,
};

/** The tools as the extra script offers them: drawn by a Preact of their own, from what the reader hands in. */
export const tools: Tools = {
  styles: [controls, panel, panels, contents, appearance, sites, pages, mediaCard, lightbox, storyTools],
  joinPages,
  clearTheWay,
  readSelection,
  openNotes,
  dayIn,
  pressKey,
  copyInto,
  draw(name, holder, props) {
    const drawing: ComponentType<NonNullable<typeof props>> = DRAWINGS[name];
    render(props && h(drawing, props), holder);
  },
};
