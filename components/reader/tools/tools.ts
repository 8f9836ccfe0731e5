import type { clearTheWay } from '../../../core/page/clear-the-way.ts';
import type { joinPages } from '../../../core/pages/join-pages.ts';
import type { readSelection } from '../../../core/selection.ts';
import type { dayIn } from '../../../core/text/any-day.ts';
import type { AppearancePanel } from '../AppearancePanel.tsx';
import type { CodeHead } from '../CodeHead.tsx';
import type { ContentsPanel } from '../ContentsPanel.tsx';
import type { copyCleanly } from '../copy-cleanly.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { HelpSheet } from '../HelpSheet.tsx';
import type { MediaCard } from '../MediaCard.tsx';
import type { MoreMenu } from '../MoreMenu.tsx';
import type { OpenNote } from '../OpenNote.tsx';
import type { Pages } from '../Pages.tsx';
import type { enlarge } from '../parts/lightbox.ts';
import type { pressKey } from '../press-key.ts';
import type { RemovedKind } from '../RemovedKind.tsx';
import type { RemoveParts } from '../removing/RemoveParts.tsx';
import type { showTaken } from '../removing/taken.ts';
import type { takenLike } from '../removing/taken-like.ts';
import type { SitePanel } from '../SitePanel.tsx';
import type { StoryDom } from '../story-dom.ts';

type PropsOf<Component extends (props: never) => unknown> = Parameters<Component>[0];

/** The parts of the reader that nobody needs in order to read, and what each is drawn from; the state is the reader's. */
export interface ToolProps {
  readonly site: PropsOf<typeof SitePanel>;
  readonly contents: PropsOf<typeof ContentsPanel>;
  readonly appearance: PropsOf<typeof AppearancePanel>;
  readonly more: PropsOf<typeof MoreMenu>;
  readonly help: PropsOf<typeof HelpSheet>;
  readonly pages: PropsOf<typeof Pages>;
  readonly card: PropsOf<typeof MediaCard>;
  readonly code: PropsOf<typeof CodeHead>;
  readonly removed: PropsOf<typeof RemovedKind>;
  readonly parts: PropsOf<typeof RemoveParts>;
  readonly note: PropsOf<typeof OpenNote>;
}

export type ToolName = keyof ToolProps;

/** What the extra script with the tools offers. */
export interface Tools {
  /** Style sheets of the tools, as text. */
  readonly styles: readonly string[];
  readonly joinPages: typeof joinPages;
  readonly clearTheWay: typeof clearTheWay;
  readonly readSelection: typeof readSelection;
  readonly dayIn: typeof dayIn;
  readonly pressKey: typeof pressKey;
  readonly enlarge: typeof enlarge;
  readonly showTaken: typeof showTaken;
  readonly takenLike: typeof takenLike;
  /** Makes what takes tools work in a story: its notes, films and posts, and the heads of its code. */
  equip(story: StoryDom, context: EnhanceContext): void;
  readonly copyCleanly: typeof copyCleanly;
  /** Draws a tool into an element, or draws it anew; without props it goes. */
  draw<Name extends ToolName>(name: Name, holder: Element, props: ToolProps[Name] | null): void;
}
