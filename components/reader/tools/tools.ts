import type { clearTheWay } from '../../../core/page/clear-the-way.ts';
import type { joinPages } from '../../../core/pages/join-pages.ts';
import type { readSelection } from '../../../core/selection.ts';
import type { dayIn } from '../../../core/text/any-day.ts';
import type { AppearancePanel } from '../AppearancePanel.tsx';
import type { ContentsPanel } from '../ContentsPanel.tsx';
import type { CopyButton } from '../CopyButton.tsx';
import type { HelpSheet } from '../HelpSheet.tsx';
import type { Lightbox } from '../Lightbox.tsx';
import type { MediaCard } from '../MediaCard.tsx';
import type { MoreMenu } from '../MoreMenu.tsx';
import type { OpenNote } from '../OpenNote.tsx';
import type { Pages } from '../Pages.tsx';
import type { openNotes } from '../parts/footnotes.ts';
import type { pressKey } from '../press-key.ts';
import type { SitePanel } from '../SitePanel.tsx';

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
  readonly copy: PropsOf<typeof CopyButton>;
  readonly lightbox: PropsOf<typeof Lightbox>;
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
  readonly openNotes: typeof openNotes;
  readonly dayIn: typeof dayIn;
  readonly pressKey: typeof pressKey;
  /** Whether a part of the story was selected; it is copied then. */
  copyInto(event: ClipboardEvent, holder: HTMLElement): boolean;
  /** Draws a tool into an element, or draws it anew; without props it goes. */
  draw<Name extends ToolName>(name: Name, holder: Element, props: ToolProps[Name] | null): void;
}
