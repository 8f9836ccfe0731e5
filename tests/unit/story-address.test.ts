import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayBeStory } from '../../core/sites/story-address.ts';

describe('addresses at which nothing opens by itself', () => {
  test.each([
    'https://story.test/',
    'https://story.test/index.html',
    'https://story.test/de',
    'https://story.test/pt-br/',
    'https://story.test/?utm_source=mail',
    'https://story.test/category/news/',
    'https://story.test/news/page/4',
    'https://story.test/tag/lamps',
    'https://story.test/author/ines',
    'https://story.test/search/lamp',
    'https://story.test/lamps?s=keeper',
    'https://story.test/find?q=keeper',
    'https://story.test/login',
    'https://story.test/account/settings',
    'https://story.test/checkout/address',
    'https://story.test/Warenkorb',
    'https://story.test/archives',
    'https://story.test/lamps/feed/',
    'https://story.test/topics/',
  ])('%s', address => {
    expect(mayBeStory(new URL(address))).toBe(false);
  });

  test.each([
    'https://story.test/the-lamp',
    'https://story.test/2026/11/the-lamp/',
    'https://story.test/de/die-lampe',
    'https://story.test/?p=4711',
    'https://story.test/news/the-search-for-the-lamp',
    'https://story.test/login-pages-are-dull',
    'https://story.test/the-lamp/2',
    'https://story.test/archive/2024/05/the-lamp/1/',
    'https://story.test/archives/123',
    'https://story.test/topics/harbours/the-lamp',
    'https://story.test/the-lamp?page=2',
  ])('but at %s', address => {
    expect(mayBeStory(new URL(address))).toBe(true);
  });
});

describe('the covers', () => {
  const tokens = readFileSync('components/tokens.css', 'utf8');
  const paperOf = (theme: string) =>
    new RegExp(`\\[data-theme${theme && `="${theme}"`}\\] \\{\\s*--paper: (#\\w+);`).exec(tokens)?.[1];

  test.each(readdirSync('public/covers').map(file => file.replace('.js', '')))('%s: the paper of that theme', theme => {
    const script = readFileSync(`public/covers/${theme}.js`, 'utf8');
    const colours = [...script.matchAll(/#\w+/g)].map(String);
    const expected = { auto: [paperOf(''), paperOf('dark')], light: [paperOf('')] }[theme] ?? [paperOf(theme)];
    expect(colours).toEqual(expected);
  });
});
