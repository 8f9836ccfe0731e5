import type { Translate } from '../../../core/messages.ts';
import { Panel } from '../../controls/Panel.tsx';
import { Tool } from './Tool.tsx';
import type { ToolName, ToolProps } from './tools.ts';
import type { ToolBox } from './use-tools.ts';

/** A panel with a tool in it, which is brought when the panel is opened first; without it, the panel closes again. */
export function ToolPanel<Name extends ToolName>(props: {
  id: string;
  label: string;
  name: Name;
  box: ToolBox;
  t: Translate;
  given: ToolProps[Name];
}) {
  const { id, label, t, ...tool } = props;
  const onOpen = (panel: HTMLElement) => tool.box.load().then(come => come ?? panel.hidePopover());
  return (
    <Panel id={id} label={label} done={t('done')} onOpen={onOpen}>
      <Tool {...tool} />
    </Panel>
  );
}
