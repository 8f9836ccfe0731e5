import type { Vocabulary } from './lexicon/vocabulary.ts';

declare const safe: unique symbol;

/** Markup that has been through `sanitize`, and nothing else. Only `makeNodes` may put it into a document. */
export type SafeHtml = string & { readonly [safe]: true };

/** What a piece of clutter is, in the words of the glossary. */
export type ClutterKind = 'ad' | 'interstitial' | 'teaser' | 'promo' | 'share' | 'form' | 'navigation' | 'boilerplate';

/**
 * What a receipt is of: clutter of a kind, running text that is neither story nor clutter by any rule, or what the person
 * has taken out.
 */
export type RemovalKind = ClutterKind | 'leftOut' | 'person';

/** A person's word on a part that the stories of a site have: it is taken out of them, or brought in. */
export interface PartVerdict {
  readonly is: 'out' | 'in';
  /** By what the part is told on other pages; never by its text. `heading`: by the words that it is headed with. */
  readonly by: 'signature' | 'heading';
  /** As `signatureOf` says it, or folded. */
  readonly what: string;
}

/** What a rule knows clutter by, strongest first; from it follows how much one verdict may take. */
export type Evidence = 'person' | 'layer' | 'another-story' | 'vendor' | 'repeated' | 'structure' | 'words' | 'name';

/** Why something is no part of the story, though no rule knows it as clutter. */
export type LeftOutReason =
  | 'another-story'
  | 'before-story'
  | 'after-story'
  | 'unlike-story'
  | 'boxes-of-links'
  | 'mostly-link'
  | 'between-links'
  | 'its-picture-is-out'
  | 'not-in-the-data'
  | 'not-shown'
  | 'undecided';

/**
 * Why something is not in the story, as a person is told it: each has a message (`why_…`). The clause of a rule says it
 * more closely, in words that only `npm run explain` needs.
 */
export type Reason = Evidence | LeftOutReason | 'in-header';

/** The story, ready to be shown. Everything but `body` is plain text and must be shown as text. */
export interface Article {
  readonly title: string;
  readonly byline: string;
  readonly excerpt: string;
  readonly siteName: string;
  /** BCP 47 tag, or '' where the page does not say. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** As the page writes it (usually ISO 8601), or ''. */
  readonly publishedTime: string;
  /** The page's own address, from its location and never from its markup. */
  readonly url: string;
  /** Words of the body; for scripts without spaces, an estimate from its characters. */
  readonly words: number;
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
  readonly body: SafeHtml;
  /**
   * For each element of `body` in document order, the index of the element of the live page it came from
   * (its place in `page.querySelectorAll('*')` when it was read), or -1 where there is none.
   */
  readonly places: readonly number[];
  /**
   * Where the story's own links lead: the fragment (decoded, without `#`) to the index of an element of `body`. What the
   * page names elsewhere than in the story has no entry.
   */
  readonly anchors: ReadonlyMap<string, number>;
  /** Opening elements that only bait: the body's elements `from` (inclusive) to `to` (exclusive), to be shown folded. */
  readonly leadIn: { readonly from: number; readonly to: number } | null;
}

/** The receipt of one cut. */
export interface Removal {
  /** A number, unique within one ReadResult: they go by the order in which the page has what was cut. */
  readonly id: string;
  /** The id of the rule that asked for it. */
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly why: Reason;
  /** What a site can keep of it: that such a part is out, or that it is to be brought in. */
  readonly part?: PartVerdict;
  /** The first words of what was cut, as text; never empty. */
  readonly preview: string;
  /** What was cut, sanitized, for "show" and "put back". */
  readonly html: SafeHtml;
  /** How many elements of `article.body` come before the place where it stood. */
  readonly where: number;
}

/** One of the page's own lists of other stories of its site. */
export interface RelatedSection {
  /** What the page calls it, or ''. */
  readonly heading: string;
  /** Titles and absolute http(s) addresses, in the page's order; what a section before it has is not listed again. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Index of the section's element among `page.querySelectorAll('*')`. */
  readonly place: number;
}

/** Where another page of a split story is. */
export interface PageLink {
  /** 1-based. */
  readonly page: number;
  readonly url: string;
}

/** A story that is split over several addresses. */
export interface Pagination {
  /** 1-based number of the page that was read. */
  readonly page: number;
  /** How many pages there are, or null where the page does not say. */
  readonly pages: number | null;
  /** Address of the following page, same origin, or null on the last one. */
  readonly next: string | null;
  /** All later pages that are linked here, in order. */
  readonly later: readonly PageLink[];
}

/** Which way the pipeline went: `full`, with `light` cuts only, `retried` with looser settings, or another `candidate`. */
export type Way = 'full' | 'light' | 'retried' | 'candidate';

/** Why there is nothing to show. Each has a message that says what to do next. `failed` is an error nobody foresaw. */
export type DeclineReason = 'not-html' | 'not-loaded' | 'no-story' | 'too-large' | 'cancelled' | 'failed';

export type ReadResult =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly removals: readonly Removal[];
      /** The page's lists of other stories, the nearest to the story first; empty where it has none. */
      readonly related: readonly RelatedSection[];
      readonly pagination: Pagination | null;
      readonly way: Way;
      /** What the person wants out of this site's stories and would have been too much of this one: it stays. */
      readonly unapplied?: readonly PartVerdict[];
    }
  | { readonly ok: false; readonly reason: DeclineReason };

/** A trained model, as letters: each stands for a number from 0 to 90. */
export interface Weights {
  /** What can be asked, two letters each: a feature, and whose of the neighbours (`NEAR` is the block itself). */
  readonly columns: string;
  /** Two letters for each node, a split before what is below it: which column and its limit, or `LEAF` and a value. */
  readonly trees: string;
  /** Log odds of a block before anything is known of it. */
  readonly base: number;
}

/** What a caller may ask of `readArticle`. */
export interface ReadOptions {
  /** `light`: only labels and forms are cut ("Something missing?"). Default `full`. */
  readonly cuts?: 'full' | 'light';
  /** Rules whose finds stay in the story ("keep these on this site"). */
  readonly keep?: readonly string[];
  /** What the person has said of parts of this site's stories, in that order; the last word holds. */
  readonly parts?: readonly PartVerdict[];
  /** Whether "Read also: …" lines are cut. Default true. */
  readonly cutReadAlso?: boolean;
  /** Whether lead-in teasers are folded. Default true. */
  readonly foldLeadIn?: boolean;
  /** The address that the page came from, where it stands in no window. */
  readonly url?: URL;
  /** The words by which furniture is known. Default: those of the languages that the page names, or all there are. */
  readonly words?: Vocabulary;
  /** A model in place of the one that ships: for measuring one on pages that it has not learnt from. */
  readonly weights?: Weights;
  /**
   * Called between slices of work; await it to give the page its turn. Rejecting or `signal` cancels. After a whole step it
   * is called with the step's name.
   */
  readonly yieldToPage?: (done?: string) => Promise<void> | undefined;
  readonly signal?: AbortSignal;
  /** Told, just before a story is returned, which elements its `places` number: the page's as it stood when it was read. */
  readonly onStory?: (story: Extract<ReadResult, { ok: true }>, elements: ArrayLike<Element>) => void;
  /** The closed or open shadow root of an element, where the caller can see it. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}
