/** Words of one kind by language (BCP 47), parted by `|`; `…` stands for any words, and what has one may go on. */
export interface Words {
  /** A block that says one of these and nothing else is clutter of this kind. */
  readonly alone: Readonly<Record<string, string>>;
  /** Words that are ordinary headings, links or code as well: they need a second sign. May repeat words of `alone`. */
  readonly unsafe?: string;
}
