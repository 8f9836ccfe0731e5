/** What the words of a page's furniture can say. */
export type LabelKind =
  | 'advertisement'
  | 'relatedPosts'
  | 'readAlso'
  | 'readMore'
  | 'comments'
  | 'paging'
  | 'share'
  | 'promo'
  | 'meta'
  | 'contents'
  | 'consent'
  | 'player'
  | 'legal'
  | 'reprint';

/** Words of one kind by language (BCP 47), parted by `|`; `…` stands for any words, and what has one may go on. */
export interface Words {
  /** A block that says one of these and nothing else is clutter of this kind. */
  readonly alone: Readonly<Record<string, string>>;
  /** Words that are ordinary headings, links or code as well: they need a second sign. May repeat words of `alone`. */
  readonly unsafe?: string;
}

/** Words by what they say: plain data, so that it can be handed from the background to the reader. */
export type Vocabulary = Readonly<Record<LabelKind, Words>>;

/** What a label says, and whether it says it for sure: an unsure one needs a second sign. */
export type Meaning = Partial<Record<LabelKind, 'sure' | 'unsure'>>;
