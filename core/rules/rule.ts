import type { ClutterKind } from '../article.ts';
import type { Survey } from '../page/survey.ts';

/**
 * How strong a nomination is, strongest first: a vendor's own mark or a stable attribute; the shape of the block and
 * its links; its words; the tokens of its class. The engine asks more of the weaker ones.
 */
export type Evidence = 'vendor' | 'structure' | 'words' | 'class';

/** One thing that a rule would like to see gone. */
export interface Nomination {
  /** An element, or a bare text node where a label stands between line breaks. */
  readonly target: Element | Text;
  readonly evidence: Evidence;
}

/** A kind of clutter: what it is called and how it is found. Rules look; only the engine cuts. */
export interface Rule {
  /** Kebab case, named for what a reader would call it; also the key of its plain-words message (`rule_<id>`). */
  readonly id: string;
  readonly kind: ClutterKind;
  /** Whether it also runs when only light cuts are wanted (labels and forms). */
  readonly light?: true;
  find(draft: Document, survey: Survey): Iterable<Nomination>;
}
