import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { AddSites } from '../../components/sites/AddSites.tsx';
import { SiteMenu } from '../../components/sites/SiteMenu.tsx';
import { SiteRows } from '../../components/sites/SiteRows.tsx';
import { SITE_STATES } from '../../core/sites/site.ts';
import { siteIn } from '../gallery/site.ts';
import { soon } from './lib/soon.ts';
import { t } from './reader/open-reader.ts';

const root = document.createElement('main');
const nothing = () => {};

const NAMES = ['Always', 'On click', 'Never (whitelisted)'];
const SENTENCES = [
  'Articles open in the reader automatically.',
  'The reader opens only when you click.',
  'Clearstory stays off on this site.',
];

function show(view: preact.VNode) {
  document.body.append(root);
  render(view, root);
}

afterEach(() => {
  render(null, root);
  root.remove();
});

const textOf = (selector: string) => [...root.querySelectorAll(selector)].map(element => element.textContent);

test('popup and reader name the three states, and say what each does', () => {
  show(<SiteMenu site={siteIn('ask').now} t={t} onChoose={nothing} />);
  expect(textOf('.sitemenu__name')).toEqual(NAMES);
  expect(textOf('.sitemenu__about')).toEqual(SENTENCES);
});

test('the options say what the chosen state does where sites are added', async () => {
  show(<AddSites t={t} onAdd={() => Promise.resolve(true)} />);
  expect(textOf('option')).toEqual(NAMES);
  const select = root.querySelector('select');
  for (const [index, state] of SITE_STATES.entries()) {
    if (select) select.value = state;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await soon(() => expect(textOf(`#${select?.getAttribute('aria-describedby')}`)).toEqual([SENTENCES[index]]));
  }
});

test('the list names them alike, and says what the one that holds does', () => {
  const sites = SITE_STATES.map(state => ({
    domain: `${state}.example`,
    shown: `${state}.example`,
    state,
    needsAccess: false,
  }));
  show(<SiteRows sites={sites} t={t} actions={{ setState: nothing, giveAccess: nothing, remove: nothing }} />);
  const selects = [...root.querySelectorAll('select')];
  expect(selects.map(select => select.selectedOptions[0]?.textContent)).toEqual(NAMES);
  expect(selects.map(select => select.title)).toEqual(SENTENCES);
});
