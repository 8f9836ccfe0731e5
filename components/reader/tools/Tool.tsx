import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ToolName, ToolProps } from './tools.ts';
import type { ToolBox } from './use-tools.ts';

/** The place of a tool, which is drawn there once the tools have come. */
export function Tool<Name extends ToolName>(props: { name: Name; box: ToolBox; given: ToolProps[Name] }) {
  const { tools } = props.box;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (holder.current) tools?.draw(props.name, holder.current, props.given);
  });
  useLayoutEffect(() => {
    const element = holder.current;
    return () => element && tools?.draw(props.name, element, null);
  }, [tools, props.name]);
  return <div ref={holder} />;
}
