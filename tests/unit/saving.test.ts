import { expect, test } from 'vitest';
import { applyChange, type Change, NOTHING_STORED, type Stored } from '../../core/stored.ts';
import { makePace } from '../../utils/pace.ts';
import { makeSaving } from '../../utils/saving.ts';

/** A browser that is slow to store, and a rest that never ends by itself. */
function makeSlow() {
  let stored: Stored = NOTHING_STORED;
  const io = {
    load: async () => stored,
    async commit(change: Change) {
      await new Promise(resolve => setImmediate(resolve));
      stored = applyChange(stored, change);
    },
  };
  return makeSaving(
    io,
    makePace(() => new Promise(() => undefined)),
  );
}

test('a reader that opens right after its look was chosen has it', async () => {
  const saving = makeSlow();
  for (const theme of ['dark', 'sepia'] as const)
    saving.saveAppearance({ all: { theme }, site: { theme: 'grey' } }, 'story.example');
  const { settings, preferences } = await saving.load();
  expect(settings.appearance?.theme).toBe('sepia');
  expect(preferences['story.example']?.appearance?.theme).toBe('grey');
});

test('a reader that opens right after a setting was chosen has it', async () => {
  const saving = makeSlow();
  saving.saveSettings({ pictures: false });
  expect((await saving.load()).settings.pictures).toBe(false);
});
