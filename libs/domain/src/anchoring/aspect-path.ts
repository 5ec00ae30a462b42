import type { Agreed } from '../confirmations/confirmation-answer';
import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';
import { anchoringAspects, type AnchoringAspect } from './anchoring-aspect';
import type { EvidenceStanding } from './anchoring-event';
import type { AnchoringLapse } from './anchoring-lapse';
import type { AnchoringLedger } from './anchoring-ledger';
import {
  aspectStanding,
  type AspectStanding,
  type ConfirmationState,
  type EarnedLevel,
} from './aspect-standing';
import { judgementThrough, type Judgement } from './judgement';
import { evidenceOf, registers, spokenPhases } from './ledger-words';

/** One school year as a path passes through it. */
export type YearOnPath = {
  readonly startYear: number;
  readonly schoolYear: SchoolYear;
  readonly deadline: PlainDate;
  readonly lastDay: PlainDate;
  readonly isRunning: boolean;
  /** Whether the deadline of this school year has passed. */
  readonly isPastDeadline: boolean;
};

/**
 * Follows one aspect through consecutive school years: the heart of "geborgd" (reference 3.2 level 3, 3.3 expiry
 * and ceiling). The reference gives the rule; the table says what is made of it where it leaves room.
 *
 * | What happens                                  | Agreed level     | Earned level         | Confirmed year?     |
 * |-----------------------------------------------|------------------|----------------------|---------------------|
 * | Rated 2 in the school year itself             | 2                | 2, or 3 (below)      | yes (1)             |
 * | "Klopt dit nog?" YES while 2 is agreed        | 2                | 2, or 3              | yes                 |
 * | Rated 0 or 1, or PARTLY, or NO                | that level       | that level           | no, row starts again |
 * | YES while 0 or 1 is agreed                    | unchanged        | that level           | no: not in place    |
 * | Not applicable                                | n.v.t.           | none, left out (2)   | no, row starts again |
 * | Second confirmed year in a row, lasting place | 2                | 3 from that day      | yes                 |
 * | Lasting place recorded / removed later        | 2                | 3 / 2 from that day  | no change           |
 * | New school year, nothing said yet             | unchanged        | unchanged (AWAITING) | not yet             |
 * | 1 November, still nothing said                | unchanged        | one lower (LAPSED)   | no                  |
 * | ... YES or rated 2 later that school year     | 2                | 2, or 3 as before    | yes (3)             |
 * | ... nothing for the whole school year         | unchanged        | one lower            | no, row starts again |
 * | Each further 31 October in silence            | unchanged        | one lower, never < 0 | no (4)              |
 * | YES after one or more missed years            | unchanged        | the agreed level     | yes, first of a new row |
 * | Several words in one school year              | by the last      | by the last          | by the last (5)     |
 * | Said when the school year was over            | that level       | that level           | no (6)              |
 * | Said before the school year began             | that level, from 1 August | that level  | no (7)              |
 *
 * 1. Level 2 means "done by everyone meant to, this school year" (reference 3.2): rating it is the yearly judgement,
 *    so nobody has to answer the same question twice. A row of two takes two school years, so an aspect can be
 *    anchored in its second school year and never in its first.
 * 2. Not applicable has no level to lose: it stays, and only its confirmation lapses.
 * 3. The deadline decides when a level falls; the school year decides whether it was judged. Late but within the year
 *    mends the fall and the row goes on. The lapse stays in the history, next to what mended it.
 * 4. Once per missed year rather than once for all: "in place" that nobody looked at for four years is no knowledge,
 *    yet one forgotten autumn must not wipe out years. It ends at 0 and not at "not rated": the aspect was judged,
 *    so neglect changes no coverage. A paused or stopped choice has no clock of its own and lapses like any other.
 * 5. A correction within the school year costs nothing, and a "yes" in September is no shield for a "no" in May.
 * 6. Time itself must pass: filling in old years at once can never make an aspect anchored.
 * 7. A plan is no judgement. Unless it is confirmed in the school year, it lapses on 31 October.
 */
export class AspectPath {
  /** The fall in the school year that was passed last, or null. */
  lapse: AnchoringLapse | null = null;
  readonly #ledger: AnchoringLedger;
  readonly #position: number;
  #agreed: Agreed = 'NOT_RATED';
  #yearsInRow = 0;
  #yearsInRowWhenJudged = 0;
  #missedYears = 0;
  #evidence: EvidenceStanding = 'NONE';
  #mayBeAnchored = true;

  /** @param position the place of the aspect in `anchoringAspects` */
  constructor(ledger: AnchoringLedger, position: number) {
    this.#ledger = ledger;
    this.#position = position;
  }

  /**
   * Passes through the next school year; says how the aspect stands at its end, or on the day in the running year.
   * @param mayBeAnchored whether the definition's condition for level 3 is met in that year
   */
  pass(year: YearOnPath, mayBeAnchored: boolean): AspectStanding {
    this.lapse = null;
    const canBecomeAnchored = this.#yearsInRow >= this.#ledger.rules.consecutiveYears - 1;
    const cell = this.#ledger.cellOf(this.#position, year.startYear);
    const confirmation = cell < 0 ? this.#passInSilence(year) : this.#passCell(year, cell);
    this.#mayBeAnchored = mayBeAnchored;
    return aspectStanding({
      agreed: this.#agreed,
      earned: this.#earned(),
      confirmation,
      yearsConfirmed: this.#yearsInRow,
      missedYears: this.#missedYears,
      evidence: this.#evidence,
      canBecomeAnchored,
    });
  }

  /**
   * How the aspect stands in the next school year while its deadline is still to come, by all that was said. The path
   * stays where it is.
   */
  peekBeforeDeadline(year: YearOnPath, mayBeAnchored: boolean): AspectStanding {
    const agreed = this.#agreed;
    const yearsInRow = this.#yearsInRow;
    const yearsInRowWhenJudged = this.#yearsInRowWhenJudged;
    const missedYears = this.#missedYears;
    const evidence = this.#evidence;
    const may = this.#mayBeAnchored;
    const standing = this.pass({ ...year, isRunning: true, isPastDeadline: false }, mayBeAnchored);
    this.#agreed = agreed;
    this.#yearsInRow = yearsInRow;
    this.#yearsInRowWhenJudged = yearsInRowWhenJudged;
    this.#missedYears = missedYears;
    this.#evidence = evidence;
    this.#mayBeAnchored = may;
    return standing;
  }

  #passCell(year: YearOnPath, cell: number): ConfirmationState {
    const { EARLY, AUTUMN, LATER, AFTERWARDS } = spokenPhases;
    // Past the last phase in which anything was said, nothing changes any more.
    const last = this.#ledger.lastJudgedPhase(cell);
    const final = this.#judged(cell, AFTERWARDS);
    const plan = last <= EARLY ? final : this.#judged(cell, EARLY);
    const byDeadline = last <= AUTUMN ? final : this.#judged(cell, AUTUMN);
    const inYear = last <= LATER ? final : this.#judged(cell, LATER);
    // Nothing that stands in the end means that the plan was taken back too.
    if (plan && final) this.#takeOver(plan);
    this.#readEvidence(cell, AUTUMN);
    if (year.isPastDeadline && !(isOfYear(byDeadline) && isOfYear(final))) {
      this.#fall(year, isOfYear(final));
    }
    this.#readEvidence(cell, LATER);
    if (!isOfYear(final)) return this.#stayInSilence(year);
    const isConfirmed = isOfYear(inYear) && inYear.agreed === 2 && final.agreed === 2;
    this.#agreed = final.agreed;
    this.#yearsInRow = isConfirmed ? this.#yearsInRow + 1 : 0;
    this.#yearsInRowWhenJudged = this.#yearsInRow;
    this.#missedYears = 0;
    return isOfYear(inYear) ? 'CONFIRMED' : 'RATED_AFTERWARDS';
  }

  #judged(cell: number, throughPhase: number): Judgement | null {
    return judgementThrough(this.#ledger, cell, throughPhase, this.#agreed);
  }

  #passInSilence(year: YearOnPath): ConfirmationState {
    if (year.isPastDeadline) this.#fall(year, false);
    return this.#stayInSilence(year);
  }

  #stayInSilence(year: YearOnPath): ConfirmationState {
    if (year.isPastDeadline) {
      this.#yearsInRow = 0;
      this.#missedYears += 1;
    }
    return this.#missedYears > 0 ? 'LAPSED' : 'AWAITING';
  }

  /** A plan sets the level but lengthens no row; level 3 goes on only while the row is unbroken. */
  #takeOver(plan: Judgement): void {
    this.#agreed = plan.agreed;
    this.#yearsInRowWhenJudged = this.#yearsInRow;
    this.#missedYears = 0;
  }

  #fall(year: YearOnPath, isMended: boolean): void {
    const from = this.#earned();
    if (from === 0) return;
    this.lapse = {
      aspect: anchoringAspects[this.#position] as AnchoringAspect, // positions come from this list
      schoolYear: year.schoolYear,
      on: year.deadline,
      from,
      to: lowered(from, this.#ledger.rules.levelsLostPerMissedYear),
      isMended,
    };
  }

  #readEvidence(cell: number, throughPhase: number): void {
    const slot = this.#ledger.latest(cell, registers.EVIDENCE, throughPhase);
    if (slot >= 0) this.#evidence = evidenceOf(this.#ledger.wordAt(slot)) ?? 'NONE';
  }

  #earned(): EarnedLevel {
    const agreed = this.#agreed;
    if (agreed === 'NOT_RATED' || agreed === 'NOT_APPLICABLE') return 0;
    const { consecutiveYears, levelsLostPerMissedYear } = this.#ledger.rules;
    const isAnchored =
      agreed === 2 &&
      this.#yearsInRowWhenJudged >= consecutiveYears &&
      this.#evidence === 'LASTING_PLACE' &&
      this.#mayBeAnchored;
    return lowered(isAnchored ? 3 : agreed, this.#missedYears * levelsLostPerMissedYear);
  }
}

/** Whether the team judged the school year itself, in that year or afterwards, and not only beforehand. */
function isOfYear(judgement: Judgement | null): judgement is Judgement {
  return judgement !== null && judgement.phase >= spokenPhases.AUTUMN;
}

function lowered(level: EarnedLevel, by: number): EarnedLevel {
  return Math.max(0, level - by) as EarnedLevel; // from 0 to 3 minus a whole number, cut off at 0
}
