import { judgePage } from '../../../core/judges/judge-page.ts';

async function rules() {
  try {
    const { ledger, page } = await judgePage(document, {});
    return page.blocks
      .filter(b => b.size > 0)
      .map(b => ({
        text: b.text,
        trail: ledger.trail(b).map(v => `${v.is} ${v.by}/${v.why}`),
        hidden: b.hidden,
        tag: b.container.tag,
        cls: b.container.element.getAttribute('class') ?? '',
      }));
  } catch (error) {
    return [{ text: `threw ${error instanceof Error ? error.stack : error}`, trail: [], hidden: '', tag: '', cls: '' }];
  }
}
Object.assign(globalThis, { clearstoryRules: rules });
