import type { VNode } from 'preact';
import { render } from 'preact';
import { directionOf } from '../../components/reader/direction.ts';
import '../../components/tokens.css';
import '../../components/controls/button.css';
import '../../components/controls/controls.css';
import '../../components/sites/pages.css';
import '../../components/sites/site-menu.css';
import { makeTranslate, type Translate } from '../../core/messages.ts';
import { dictionary, uiLanguage } from '../../utils/i18n.ts';

/** Puts a page of ours on the screen: its language, its title, its content. */
export function startPage(titleKey: string, content: (t: Translate) => VNode): void {
  const lang = uiLanguage();
  const t = makeTranslate(dictionary(), lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.documentElement.dataset.theme ??= 'auto';
  document.title = t(titleKey);
  const root = document.getElementById('root');
  if (root) render(content(t), root);
}
