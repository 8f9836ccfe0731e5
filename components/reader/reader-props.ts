import type { AppearanceChoices } from '../../core/appearance.ts';
import type { Article, PartVerdict, ReadOptions, ReadResult, SafeHtml } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import type { Joined, JoinStep } from '../../core/pages/join-pages.ts';
import type { About } from '../../core/reader-input.ts';
import type { OwnPage } from '../../core/requests.ts';
import type { Settings, SettingsChoice } from '../../core/settings.ts';
import type { MadeStory } from './made-story.ts';
import type { LiveElements } from './page-place.ts';
import type { SiteChoice } from './SitePanel.tsx';
import type { StoryDom } from './story-dom.ts';
import type { TakeHow, Taken } from './take-along/take-along.ts';

/** A result with a story in it, and what has been made of it ahead, where it is a long one. */
export type Story = Extract<ReadResult, { ok: true }> & { readonly made?: MadeStory | undefined };

/** A story, or why there is none. */
export type StoryResult = Story | Extract<ReadResult, { ok: false }>;

/** Ways of finding a story of which the reader says that they may have missed a part. */
const GUESSES: ReadonlySet<string> = new Set(['candidate', 'retried']);

/** Whether a story was not plain to find. */
export function isGuess({ way }: Story): boolean {
  return GUESSES.has(way);
}

/** How much is cut: everything the rules find, or labels and forms alone. */
export type Cuts = NonNullable<ReadOptions['cuts']>;

/** Everything the reader may ask of the world around it. It does nothing else on its own. */
export interface ReaderActions {
  /** Leaves the reader. */
  close(): void;
  /** Leaves the reader and shows the page's own related section. */
  showRelated(): void;
  /** Reads the page again with other cuts. */
  read(cuts: Cuts): Promise<StoryResult>;
  /** From now on, what this rule finds stays in the stories of this site. */
  keepRule(rule: string): void;
  /** Takes that back. */
  forgetRule(rule: string): void;
  /** From now on, such a part is out of the stories of this site, or in them. */
  keepPart(part: PartVerdict): void;
  /** Takes that back. */
  forgetPart(part: PartVerdict): void;
  /** The elements of the page that those of the story came from, by the story's numbers. */
  live(): LiveElements;
  /** Makes markup of the story safe once more. */
  clean(markup: string): SafeHtml;
  /** From now on, stories of this site are read with these cuts; `null` takes that back. */
  keepCuts(cuts: Cuts | null): void;
  /** Brings the following pages of the story; each step is told. */
  joinPages(story: Story, signal: AbortSignal, onStep: (step: JoinStep) => void): Promise<Joined>;
  /** From now on, stories of this site are joined without asking. */
  keepJoining(): void;
  /** Takes that back. */
  forgetJoining(): void;
  saveAppearance(choices: AppearanceChoices): void;
  /** Whether stories of this site show their pictures, from now on. */
  savePictures(on: boolean): void;
  /** Brings the typeface for low vision; resolves when it can be used, or could not be had. */
  loadFont(): Promise<void>;
  /** Keeps these settings; the others stay. */
  saveSettings(choice: SettingsChoice): void;
  /** Copies or saves the story as it is shown. */
  take(how: TakeHow, story: StoryDom, article: Article): Promise<Taken>;
  /** Begins reading aloud in the reader's scrolling element; false where that cannot be had. */
  readAloud(surface: HTMLElement, story: StoryDom, lang: string): Promise<boolean>;
  /** Shows one of the extension's own pages. */
  openPage(page: OwnPage): void;
  /** Prints the story. */
  print(): void;
  /** Told when one has come to rest at another element of the body: it is what is being read. */
  reading(element: number): void;
}

/** The settings that the reader itself goes by. */
export type ReaderSettings = Pick<Settings, 'singleKeys' | 'contents' | 'frontMatter'>;

export interface ReaderProps {
  readonly story: Story;
  /** The page's own host; never what the page says of itself. */
  readonly host: string;
  /** What goes for this site, where that can be chosen. */
  readonly site?: SiteChoice | undefined;
  readonly t: Translate;
  /** Language of the interface, as BCP 47. */
  readonly lang: string;
  readonly about: About;
  readonly choices: AppearanceChoices;
  /** The element of the body to begin at, or null for the top. */
  readonly startAt: number | null;
  /** Whether `startAt` is where reading was left before. */
  readonly resumed: boolean;
  /** Rules whose finds stand in this site's stories again. */
  readonly keptRules?: readonly string[] | undefined;
  /** Parts that are out of this site's stories, or in them, by the person's word. */
  readonly keptParts?: readonly PartVerdict[] | undefined;
  /** Whether the page is dark, and its pictures are made for that. */
  readonly darkPage?: boolean | undefined;
  /** Whether the story shows its pictures at first. */
  readonly pictures: boolean;
  readonly settings: ReaderSettings;
  /** Whether split stories of this site are joined without asking. */
  readonly joinsPages: boolean;
  readonly actions: ReaderActions;
}
