import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../core/messages.ts';
import type { ToolName, ToolProps } from './tools.ts';
import type { ToolBox } from './use-tools.ts';

/** The place of a tool, which is drawn there once the tools have come; where they cannot be had, it says so. */
export function Tool<Name extends ToolName>(props: { name: Name; box: ToolBox; t: Translate; given: ToolProps[Name] }) {
  const { tools, failed } = props.box;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (holder.current) tools?.draw(props.name, holder.current, props.given);
  });
  useLayoutEffect(() => {
    const element = holder.current;
    return () => element && tools?.draw(props.name, element, null);
  }, [tools, props.name]);
  return (
    <>
      <p class="tool__failed" role="alert">
        {failed && props.t('extraFailed')}
      </p>
      <div ref={holder} />
    </>
  );
}
