import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';
import type { EarnedLevel } from './aspect-standing';

/** A fall in level because a 31 October passed without a judgement: "bevestiging verlopen". */
export type AnchoringLapse = {
  readonly aspect: AnchoringAspect;
  readonly schoolYear: SchoolYear;
  /** The last day on which the old level still held; the lower one counts from the next day. */
  readonly on: PlainDate;
  readonly from: EarnedLevel;
  readonly to: EarnedLevel;
  /** Whether the team still judged that school year later, which ended the lapse. */
  readonly isMended: boolean;
};
