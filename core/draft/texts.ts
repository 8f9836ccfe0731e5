import type { Survey } from '../page/survey.ts';
import { isAnyLabel, type LabelKind } from '../rules/labels/index.ts';
import { type Measure, SHORT } from './measure.ts';
import { type Saying, sayingOf } from './sayings.ts';

/** Those who say the same. */
interface Group {
  readonly saying: Saying;
  readonly measures: Measure[];
}

/** Finds elements by their whole text; each text is asked once, however many elements have it. */
export class TextIndex {
  readonly #survey: Survey;
  readonly #groups = new Map<string, Group>();
  readonly #all: Group[] = [];
  /** The groups whose text is a label. */
  readonly #labels: Group[] = [];
  /** Groups of which nobody has asked yet what they say. */
  #fresh: Group[] = [];
  /** What a cut has changed, and stands under its old text. */
  readonly #changed = new Set<Measure>();

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** What the element says, the whole of it; the empty line where that is long. */
  of(measured: Measure): Saying {
    measured.saying ??= sayingOf(this.#survey, lineOf(measured));
    return measured.saying;
  }

  enter(measured: Measure): void {
    if (measured.text === 0 || measured.text > SHORT) return;
    const saying = this.of(measured);
    if (saying.line === '') return;
    const group = this.#groups.get(saying.line);
    if (group) {
      group.measures.push(measured);
      return;
    }
    const first: Group = { saying, measures: [measured] };
    this.#groups.set(saying.line, first);
    this.#all.push(first);
    this.#fresh.push(first);
  }

  /** Takes note that a cut has changed the text. */
  change(measured: Measure): void {
    measured.saying = undefined;
    this.#changed.add(measured);
  }

  /** Those whose whole text is a label of this kind. */
  saying(kind: LabelKind): Measure[] {
    this.#update();
    for (const group of this.#fresh) if (isAnyLabel(group.saying.meaning)) this.#labels.push(group);
    this.#fresh = [];
    return this.#under(this.#labels, saying => saying.meaning[kind] !== undefined);
  }

  /** Those whose whole text passes. */
  passing(passes: (saying: Saying) => boolean): Measure[] {
    this.#update();
    return this.#under(this.#all, passes);
  }

  #update(): void {
    for (const measured of this.#changed) this.enter(measured);
    this.#changed.clear();
  }

  #under(groups: readonly Group[], passes: (saying: Saying) => boolean): Measure[] {
    const found: Measure[] = [];
    for (const { saying, measures } of groups) {
      if (!passes(saying)) continue;
      for (const measured of measures) if (this.of(measured) === saying) found.push(measured);
    }
    return found;
  }
}

/** What does not stand on one line with single blanks already. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

function lineOf({ short }: Measure): string {
  if (short === null) return '';
  const line = UNEVEN.test(short) ? short.replace(/\s+/g, ' ').trim() : short;
  return line.length > SHORT ? '' : line;
}
