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
  given: ToolProps[Name];
}) {
  const { id, label, ...tool } = props;
  return (
    <Panel id={id} label={label} onOpen={panel => tool.box.load().then(come => come ?? panel.hidePopover())}>
      <Tool {...tool} />
    </Panel>
  );
}
