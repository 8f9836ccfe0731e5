import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ListedSite, SiteRows } from '../../components/sites/SiteRows.tsx';
import { soon } from './lib/soon.ts';
import { t } from './reader/open-reader.ts';

const root = document.createElement('main');

afterEach(() => {
  render(null, root);
  root.remove();
});

const SITES = ['a.example', 'b.example', 'c.example'].map(
  (domain): ListedSite => ({ domain, shown: domain, state: 'ask', needsAccess: false }),
);

function List() {
  const [sites, setSites] = useState<readonly ListedSite[]>(SITES);
  const remove = (domain: string) => setSites(sites.filter(site => site.domain !== domain));
  const nothing = () => {};
  return <SiteRows sites={sites} t={t} actions={{ setState: nothing, giveAccess: nothing, remove }} />;
}

test('whoever deletes entries with the keyboard goes on at the next one, and at the last one in the end', async () => {
  document.body.append(root);
  render(<List />, root);
  const rows = () => [...root.querySelectorAll('.siterow')].map(row => row.textContent.slice(0, 9));
  const focused = () => document.activeElement?.getAttribute('aria-label');
  root.querySelectorAll<HTMLElement>('.siterow > .button')[1]?.focus();
  await userEvent.keyboard('{Enter}');
  await soon(() => expect(rows()).toEqual(['a.example', 'c.example']));
  await soon(() => expect(focused()).toBe('Delete c.example'));
  await userEvent.keyboard('{Enter}');
  await soon(() => expect(focused()).toBe('Delete a.example'));
});
