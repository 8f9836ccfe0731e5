import type { ReaderActions, Story } from '../../reader/reader-props.ts';

/** A world around the reader in which nothing happens, for where it is only looked at. */
export function idleActions(story: Story): ReaderActions {
  const none = () => {};
  return {
    close: none,
    showRelated: none,
    read: async () => story,
    keepRule: none,
    forgetRule: none,
    keepPart: none,
    forgetPart: none,
    live: () => [],
    clean: () => story.article.body,
    keepCuts: none,
    joinPages: async () => ({ story, state: 'whole', page: null, next: null }),
    keepJoining: none,
    forgetJoining: none,
    saveAppearance: none,
    loadFont: async () => {},
    savePictures: none,
    saveSettings: none,
    take: async () => ({ ok: true, name: '' }),
    readAloud: async () => true,
    openPage: none,
    print: none,
    reading: none,
  };
}
