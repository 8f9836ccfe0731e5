import stories from '../../fixtures/demo/stories.json' with { type: 'json' };

/** What a demo page holds: the sentences of its story, and what does not belong to it. */
export interface DemoStory {
  readonly file: string;
  readonly title: string;
  readonly byline?: string;
  readonly leadIn?: readonly string[];
  readonly story: readonly string[];
  readonly clutter: readonly string[];
  readonly related: readonly string[];
}

export const demoStories: readonly DemoStory[] = stories;

/** The one with an interstitial that covers and locks. */
export const LOCKED = 'the-baker-and-the-stranger';

/** The story with the title over it as one line of text each, as the open reader has it. */
export function readStory(root: ShadowRoot): { title: string; text: string; blocks: string[] } {
  const say = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const blocks = Array.from(root.querySelectorAll('.story *'), say).filter(Boolean);
  return { title: say(root.querySelector('h1')), text: say(root.querySelector('.story')), blocks };
}
