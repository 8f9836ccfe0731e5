import { expect, test } from 'vitest';
import { judgeClutter } from '../../core/judges/clutter.ts';
import type { Rule } from '../../core/rules/clause.ts';
import { rules } from '../../core/rules/index.ts';
import { said, takeApart } from './lib/blocks.ts';

const fixtures = import.meta.glob<string>('../fixtures/rules/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function fixture({ id }: Rule, name: string): Document {
  const markup = fixtures[`../fixtures/rules/${id}/${name}.html`];
  if (!markup) throw new Error(`tests/fixtures/rules/${id}/${name}.html is missing.`);
  return new DOMParser().parseFromString(markup, 'text/html');
}

/**
 * Where the judges over blocks part from what the fixtures expect of single rules: what stays (dates are the
 * header's), and what goes with it.
 */
const OTHERWISE: Readonly<Record<string, { readonly stays?: RegExp; readonly goes?: string }>> = {
  'read-also': { stays: /^Also on a\.example/ },
  'follow-line': { stays: /^(?:Para leer sobre|Listen to The Lamp|Click to Read More)/ },
  'post-meta': { stays: /^(?:Publiziert|Last updated)/ },
  'legal-note': { stays: /^(?:Dieses Thema im Programm|Sendung)/ },
  'contents-list': { goes: 'Table of contents' },
};

/** What is left of a page, and what was said to be clutter, with all of the article taken for the story. */
async function judge(document: Document) {
  const { page, ledger } = await takeApart(document);
  await judgeClutter(page, ledger, { phase: 'page' });
  for (const block of page.blocks)
    if (!ledger.is(block, 'clutter') && page.isWithin(block, new Set(['article'])))
      ledger.judge(block, { is: 'story', by: 'test', why: 'article' });
  await judgeClutter(page, ledger, { phase: 'story' });
  const clutter = ledger.all('clutter').filter(({ size }) => size > 0);
  return {
    left: said(page.blocks.filter(block => !ledger.is(block, 'clutter'))),
    clutter: clutter.map(block => `${ledger.verdict(block)?.by} (${ledger.verdict(block)?.why}): ${block.text}`),
  };
}

for (const rule of rules) {
  test(`${rule.id}: what is clutter goes and the story stays`, async () => {
    const { left, clutter } = await judge(fixture(rule, 'source'));
    const { page } = await takeApart(fixture(rule, 'expected'));
    const { stays, goes } = OTHERWISE[rule.id] ?? {};
    expect(left.filter(text => !stays?.test(text))).toEqual(said(page.blocks).filter(text => text !== goes));
    expect(clutter.join('\n')).toContain(`${rule.id} (`);
  });

  test(`${rule.id}: what only looks like it stays`, async () => {
    const { clutter } = await judge(fixture(rule, 'innocent'));
    expect(clutter).toEqual([]);
  });
}
