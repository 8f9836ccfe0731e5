import { type ComponentType, h, render } from 'preact';
import controls from '../../controls/controls.css?inline';
import sites from '../../sites/site-menu.css?inline';
import { AppearancePanel } from '../AppearancePanel.tsx';
import { ContentsPanel } from '../ContentsPanel.tsx';
import { HelpSheet } from '../HelpSheet.tsx';
import { MoreMenu } from '../MoreMenu.tsx';
import panels from '../panels.css?inline';
import { SitePanel } from '../SitePanel.tsx';
import type { ToolName, ToolProps, Tools } from './tools.ts';

const DRAWINGS: { readonly [Name in ToolName]: ComponentType<ToolProps[Name]> } = {
  site: SitePanel,
  contents: ContentsPanel,
  appearance: AppearancePanel,
  more: MoreMenu,
  help: HelpSheet,
};

/** The tools as the extra script offers them: drawn by a Preact of their own, from what the reader hands in. */
export const tools: Tools = {
  styles: [controls, panels, sites],
  draw(name, holder, props) {
    const drawing: ComponentType<NonNullable<typeof props>> = DRAWINGS[name];
    render(props && h(drawing, props), holder);
  },
};
