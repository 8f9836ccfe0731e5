import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PartVerdict } from '../../core/article.ts';
import { fitsSync, packStored, unpackStored } from '../../core/pack.ts';
import type { SiteRule } from '../../core/sites/site.ts';
import { applyChange, checkPreferences, NOTHING_STORED } from '../../core/stored.ts';
import { type Area, loadStored, makeWriter } from '../../utils/store.ts';
import { anyList } from './sites-arbitrary.ts';

/** An area that keeps to the limits the browsers have, and takes its time. */
function makeArea(limits?: {
  perItem: number;
  inAll: number;
}): Area & { items: Record<string, unknown>; writes: number } {
  const size = ([key, value]: [string, unknown]) => key.length + JSON.stringify(value).length;
  const area = {
    items: {} as Record<string, unknown>,
    writes: 0,
    async get() {
      await Promise.resolve();
      return structuredClone(area.items);
    },
    async set(items: Record<string, unknown>) {
      await Promise.resolve();
      const next = Object.entries({ ...area.items, ...items });
      const all = next.reduce((sum, entry) => sum + size(entry), 0);
      if (limits && (all > limits.inAll || next.some(entry => size(entry) > limits.perItem)))
        throw new Error('QUOTA_BYTES');
      area.items = structuredClone(Object.fromEntries(next));
      area.writes += 1;
    },
    async remove(keys: string[]) {
      await Promise.resolve();
      for (const key of keys) delete area.items[key];
    },
  };
  return area;
}

const makeAreas = () => ({ sync: makeArea({ perItem: 8192, inAll: 102_400 }), local: makeArea() });

function manySites(count: number): SiteRule[] {
  return Array.from({ length: count }, (_, n) => ({
    domain: `long-name-of-a-site-${n}.example`,
    state: 'whitelisted',
  }));
}

describe('what was stored is read again', () => {
  test('any list', () => {
    fc.assert(
      fc.property(anyList, sites => {
        const { stored, aside } = unpackStored(packStored({ ...NOTHING_STORED, sites }));
        const sorted = (rules: readonly SiteRule[]) => rules.toSorted((a, b) => (a.domain < b.domain ? -1 : 1));
        expect(sorted(stored.sites)).toEqual(sorted(sites));
        expect(aside).toEqual([]);
      }),
    );
  });

  test('only what was chosen is stored', async () => {
    const areas = makeAreas();
    await makeWriter(areas)({ do: 'set-settings', choice: { pictures: false } });
    expect(areas.sync.items).toEqual({ settings: { v: 1, pictures: false } });
  });

  test('preferences of a site: keeping a rule, light cuts, a look, and forgetting them', async () => {
    const areas = makeAreas();
    const write = makeWriter(areas);
    await write({ do: 'keep-rule', site: 'example.com', rule: 'teaser-link', keep: true });
    await write({
      do: 'set-preferences',
      site: 'example.com',
      choice: { light: true, appearance: { theme: 'sepia' } },
    });
    const { stored } = await loadStored(areas);
    expect(stored.preferences).toEqual({
      'example.com': { keep: ['teaser-link'], light: true, appearance: { theme: 'sepia' } },
    });
    await write({ do: 'keep-rule', site: 'example.com', rule: 'teaser-link', keep: false });
    expect((await loadStored(areas)).stored.preferences['example.com']?.keep ?? []).toEqual([]);
    await write({ do: 'set-preferences', site: 'example.com', choice: null });
    expect((await loadStored(areas)).stored.preferences).toEqual({});
  });

  test('parts of a site: the newest word comes last and replaces what was said of the same part', async () => {
    const areas = makeAreas();
    const write = makeWriter(areas);
    const part = (is: 'out' | 'in', what: string) => ({ is, by: 'signature', what }) as const;
    const say = (word: PartVerdict, keep = true) => write({ do: 'keep-part', site: 'example.com', part: word, keep });
    const parts = async () => (await loadStored(areas)).stored.preferences['example.com']?.parts;
    await say(part('out', 'div.promo<main'));
    await say(part('out', 'aside.box<main'));
    await say(part('in', 'div.promo<main'));
    expect(await parts()).toEqual([part('out', 'aside.box<main'), part('in', 'div.promo<main')]);
    await say(part('in', 'div.promo<main'), false);
    await say(part('out', 'aside.box<main'), false);
    expect((await loadStored(areas)).stored.preferences).toEqual({});
  });

  test('of parts only what has their form is believed, and no more than a site needs', () => {
    const good = [
      { is: 'out', by: 'signature', what: 'div.newsletter-box.größe<section.main' },
      { is: 'in', by: 'heading', what: 'よく読まれている 記事' },
    ];
    const bad = [
      null,
      'div.promo<main',
      { is: 'gone', by: 'signature', what: 'div.promo<main' },
      { is: 'out', by: 'rule', what: 'div.promo<main' },
      { is: 'out', by: 'signature', what: 'div<main' },
      { is: 'out', by: 'signature', what: 'div.<img src=x onerror=alert(1)>' },
      { is: 'out', by: 'signature', what: `div.${'promo.'.repeat(60)}x<main` },
      { is: 'out', by: 'heading', what: 'Not folded: it is text of a page' },
      { is: 'out', by: 'heading', what: 'word '.repeat(20).trim() },
    ];
    expect(checkPreferences({ parts: [bad[0], good[0], ...bad, good[1]], light: true })).toEqual({
      parts: good,
      light: true,
    });
    const many = Array.from({ length: 90 }, (_, n) => ({ is: 'out', by: 'heading', what: `part ${n}` }));
    const { parts } = checkPreferences({ parts: many });
    expect(parts).toHaveLength(30);
    expect(parts?.at(-1)?.what).toBe('part 89');
  });

  test('no name of a site or setting reaches the prototype', () => {
    const items = { settings: JSON.parse('{"__proto__":{"pictures":false},"constructor":1}') };
    expect(unpackStored(items).stored.settings).toEqual({});
    expect(
      applyChange(NOTHING_STORED, { do: 'keep-rule', site: 'constructor', rule: 'x', keep: true }).preferences,
    ).toEqual({
      constructor: { keep: ['x'] },
    });
  });
});

describe('the limits of syncing', () => {
  test('5,000 usual domains fit', () => {
    const sites = Array.from({ length: 5000 }, (_, n) => ({
      domain: `site${n}.example`,
      state: 'whitelisted' as const,
    }));
    expect(fitsSync(packStored({ ...NOTHING_STORED, sites }))).toBe(true);
  });

  test('2,000 domains at once are one write', async () => {
    const areas = makeAreas();
    await makeWriter(areas)({ do: 'edit-sites', set: manySites(2000), remove: [] });
    expect(areas.sync.writes).toBe(1);
    expect((await loadStored(areas)).stored.sites).toHaveLength(2000);
  });

  test('what is too much stays whole on this device, and is synced again when it fits', async () => {
    const areas = makeAreas();
    const write = makeWriter(areas);
    await write({ do: 'edit-sites', set: manySites(6000), remove: [] });
    const over = await loadStored(areas);
    expect([over.where, over.stored.sites.length]).toEqual(['local', 6000]);
    await write({
      do: 'edit-sites',
      set: [],
      remove: manySites(6000)
        .slice(10)
        .map(rule => rule.domain),
    });
    const again = await loadStored(areas);
    expect([again.where, again.stored.sites.length]).toEqual(['sync', 10]);
    expect(areas.local.items).toEqual({});
  });

  test('what came too often for the browser is kept, and synced after a while', async () => {
    const areas = makeAreas();
    const later: (() => void)[] = [];
    const write = makeWriter(areas, step => later.push(step));
    const { set } = areas.sync;
    areas.sync.set = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await write({ do: 'set-settings', choice: { pictures: false } });
    await write({ do: 'set-settings', choice: { singleKeys: false } });
    expect((await loadStored(areas)).where).toBe('local');
    expect(later).toHaveLength(1);
    areas.sync.set = set;
    later[0]?.();
    await expect.poll(async () => (await loadStored(areas)).where).toBe('sync');
    expect((await loadStored(areas)).stored.settings).toEqual({ pictures: false, singleKeys: false });
    expect(later).toHaveLength(1);
  });

  test('what could not be read once is not taken for empty, and not overwritten', async () => {
    const areas = makeAreas();
    const write = makeWriter(areas);
    await write({ do: 'edit-sites', set: manySites(200), remove: [] });
    const get = vi.spyOn(areas.sync, 'get').mockRejectedValueOnce(new Error('busy'));
    await write({ do: 'edit-sites', set: [{ domain: 'new.example', state: 'ask' }], remove: [] });
    expect(get).toHaveBeenCalled();
    expect((await loadStored(areas)).stored.sites).toHaveLength(201);
  });

  test('a browser that does not sync loses nothing', async () => {
    const broken: Area = {
      get: () => Promise.reject(new Error('off')),
      set: () => Promise.reject(new Error('off')),
      remove: () => Promise.reject(new Error('off')),
    };
    const areas = { sync: broken, local: makeArea() };
    await makeWriter(areas, () => undefined)({ do: 'edit-sites', set: manySites(3), remove: [] });
    const loaded = await loadStored(areas);
    expect([loaded.where, loaded.stored.sites.length]).toEqual(['local', 3]);
  });
});

describe('changes that come at once', () => {
  test('are all kept', async () => {
    const areas = makeAreas();
    const write = makeWriter(areas);
    await Promise.all([
      ...manySites(50).map(rule => write({ do: 'edit-sites', set: [rule], remove: [] })),
      write({ do: 'set-settings', choice: { pictures: false } }),
      write({ do: 'set-settings', choice: { button: 'popup' } }),
    ]);
    const { stored } = await loadStored(areas);
    expect(stored.sites).toHaveLength(50);
    expect(stored.settings).toEqual({ pictures: false, button: 'popup' });
  });
});

describe('values of another time or origin', () => {
  test("version 0 becomes today's form", async () => {
    const areas = makeAreas();
    areas.sync.items = {
      settings: { theme: 'dark', fontSize: 22, pictures: false },
      whitelist: ['www.example.com', 'localhost:8080'],
      alwaysOn: ['news.example.org'],
    };
    const { stored, aside } = await loadStored(areas);
    expect(stored.settings).toEqual({ appearance: { theme: 'dark', size: 22 }, pictures: false });
    expect(stored.sites).toEqual([
      { domain: 'news.example.org', state: 'always' },
      { domain: 'example.com', state: 'whitelisted' },
      { domain: 'localhost:8080', state: 'whitelisted' },
    ]);
    expect(aside).toEqual([]);
    await makeWriter(areas)({ do: 'set-settings', choice: { pictures: true } });
    expect(Object.keys(areas.sync.items)).not.toContain('whitelist');
    expect((await loadStored(areas)).stored.sites).toHaveLength(3);
  });

  test.each([
    ['settings', 'nonsense', 'corrupt'],
    ['settings', { v: 1, speechRate: 'fast' }, 'corrupt'],
    ['settings', { v: 7, pictures: 'sometimes' }, 'newer'],
    ['sites.3', 42, 'corrupt'],
    ['sites.3', '1 +example.com *what?', 'corrupt'],
    ['sites.3', '2 {…}', 'newer'],
    ['preferences.0', [], 'corrupt'],
  ])('%s: %j is set aside and survives the next change', async (key, value, why) => {
    const areas = makeAreas();
    areas.sync.items = { [key]: value, 'sites.9': '1 -example.org' };
    const { stored, aside } = await loadStored(areas);
    expect(stored.sites).toContainEqual({ domain: 'example.org', state: 'whitelisted' });
    expect(aside).toEqual([{ key, value, why }]);
    await makeWriter(areas)({ do: 'set-settings', choice: { pictures: true } });
    expect((await loadStored(areas)).aside).toEqual([{ key, value, why }]);
  });

  test('nothing at all makes reading fail', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('settings', 'sites.1', 'preferences.2', 'whitelist'), fc.anything()),
        items => {
          unpackStored(items);
        },
      ),
    );
  });
});
