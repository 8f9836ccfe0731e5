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
import { CodeHead } from '../CodeHead.tsx';
import { ContentsPanel } from '../ContentsPanel.tsx';
import contents from '../contents.css?inline';
import { copyCleanly } from '../copy-cleanly.ts';
import { HelpSheet } from '../HelpSheet.tsx';
import lightbox from '../lightbox.css?inline';
import { MediaCard } from '../MediaCard.tsx';
import { MoreMenu } from '../MoreMenu.tsx';
import mediaCard from '../media-card.css?inline';
import { OpenNote } from '../OpenNote.tsx';
import { Pages } from '../Pages.tsx';
import pages from '../pages.css?inline';
import panels from '../panels.css?inline';
import { partStyles } from '../part-styles.ts';
import { headCode } from '../parts/code-heads.ts';
import { openNotes } from '../parts/footnotes.ts';
import { enlarge } from '../parts/lightbox.ts';
import { makeCards } from '../parts/media-cards.ts';
import { pressKey } from '../press-key.ts';
import { RemovedKind } from '../RemovedKind.tsx';
import removedItems from '../removed-items.css?inline';
import { RemoveParts } from '../removing/RemoveParts.tsx';
import removing from '../removing/removing.css?inline';
import { showTaken } from '../removing/taken.ts';
import { takenLike } from '../removing/taken-like.ts';
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
  code: CodeHead,
  removed: RemovedKind,
  parts: RemoveParts,
  note: OpenNote,
};

/** The tools as the extra script offers them: drawn by a Preact of their own, from what the reader hands in. */
export const tools: Tools = {
  styles: [
    ...partStyles,
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
  ],
  joinPages,
  clearTheWay,
  readSelection,
  dayIn,
  pressKey,
  enlarge,
  showTaken,
  takenLike,
  equip(story, context) {
    openNotes(story, context);
    makeCards(story, context, tools.draw);
    headCode(story, context, tools.draw);
  },
  copyCleanly,
  draw(name, holder, props) {
    const drawing: ComponentType<NonNullable<typeof props>> = DRAWINGS[name];
    render(props && h(drawing, props), holder);
  },
};
