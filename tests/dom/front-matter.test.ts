import { afterEach, describe, expect, test } from 'vitest';
import { toMarkdown } from '../../core/export/markdown.ts';
import { tagsOf } from '../../core/export/page-tags.ts';
import { inputOf } from './export-input.ts';

test('says what is known of the story, in place of the lines at its head', () => {
  expect(toMarkdown(inputOf('<p>It went out at four.</p>'), ['lamps', 'the-sea'])).toBe(`---
title: "The last light"
author: "Ada Lamp"
date: 2026-05-01
site: "The Harbour Post"
source: "https://harbour.example/last-light"
tags: ["lamps", "the-sea"]
---

It went out at four.
`);
});

test('leaves out what is not known', () => {
  const text = toMarkdown(inputOf('<p>Dark.</p>', { byline: '', siteName: '', publishedTime: 'yesterday' }), []);
  expect(text).toBe(`---
title: "The last light"
source: "https://harbour.example/last-light"
tags: []
---

Dark.
`);
});

test.each([
  ['quotes and colons', 'He said: "no" # 1', '"He said: \\"no\\" # 1"'],
  ['a backslash', 'C:\\lamps', '"C:\\\\lamps"'],
  ['lines', 'One\n---\ntwo', '"One --- two"'],
  ['line ends of Unicode, which YAML breaks at', 'One\u0085two\u2028three', '"One\\u0085two three"'],
  ['what YAML takes for a truth or a number', 'yes', '"yes"'],
])('a title with %s stays one value', (_, title, expected) => {
  expect(toMarkdown(inputOf('<p>Dark.</p>', { title }), []).split('\n')[1]).toBe(`title: ${expected}`);
});

describe('tags', () => {
  const metas: Element[] = [];
  const meta = (attribute: 'name' | 'property', is: string, content: string) => {
    const element = document.createElement('meta');
    element.setAttribute(attribute, is);
    element.setAttribute('content', content);
    document.head.append(element);
    metas.push(element);
  };
  afterEach(() => {
    for (const element of metas.splice(0)) element.remove();
  });

  test('are what the page files the story under, in the form that notes take', () => {
    meta('property', 'article:tag', 'Old Lamps');
    meta('property', 'article:tag', 'C++ & Sea, Küste');
    meta('property', 'article:tag', 'old lamps');
    meta('name', 'keywords', 'cheap lamps, best lamps 2026');
    expect(tagsOf(document)).toEqual(['old-lamps', 'C--Sea', 'Küste']);
  });

  test('are its keywords otherwise, but no numbers, and not all of a long list', () => {
    meta('name', 'Keywords', `2026, 灯台、海, ${Array.from({ length: 40 }, (_, n) => `lamp ${n}`).join(', ')}`);
    const tags = tagsOf(document);
    expect(tags.slice(0, 3)).toEqual(['灯台', '海', 'lamp-0']);
    expect(tags).toHaveLength(12);
  });

  test('are none where the page says nothing', () => {
    expect(tagsOf(document)).toEqual([]);
  });
});
