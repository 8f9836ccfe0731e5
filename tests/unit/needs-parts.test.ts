import { expect, test } from 'vitest';
import { needsParts } from '../../components/reader/needs-parts.ts';
import type { SafeHtml } from '../../core/article.ts';

test.each([
  ['<p>Set <code>lamp</code> to on.</p>', 'en', true],
  ['<pre>lamp = on</pre>', 'en', true],
  ['<table><tbody></tbody></table>', 'de', true],
  ['<details><summary>How?</summary></details>', 'en', true],
  ['<p>コードを読む。</p>', 'ja', true],
  ['<p>…</p>', 'zh-Hant', true],
  ['<p>The code of the keepers, a table and a sample.</p>', 'en', false],
  ['<p>&lt;pre&gt;</p>', 'en-GB', false],
  ['<p>Thoughts in a tongue whose tag begins alike.</p>', 'tha', false],
  ['<p>…</p>', '', false],
])('%s in %s', (body, lang, needs) => {
  expect(needsParts({ body: body as SafeHtml, lang, leadIn: null })).toBe(needs);
});
