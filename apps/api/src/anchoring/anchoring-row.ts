import {
  AnchoringLedger,
  anchoringResult,
  aspectKeys,
  definitionInForce,
  laterSchoolYear,
  outlookOf,
  schoolYearOf,
  standingOf,
  type AnchoringDefinition,
  type AnchoringLabel,
  type AnchoringResult,
  type AspectStandings,
  type PlainDate,
  type SchoolYear,
  type YearOutlook,
} from '@verankerd/domain';
import { goalOn, type RecordedHistory } from './recorded-history';

/**
 * A row of `anchoring_results`: how firmly a choice is anchored in a school year, by its history alone. What the clock
 * will do is in it too: from the day after `lapsesAfter` the figures with `later` hold, so that no row ever has to
 * change because a day passed.
 */
export type AnchoringRow = {
  readonly schoolYear: SchoolYear;
  readonly definitionId: string;
  /** One character a component, A first: its level, `?` not rated, `-` not applicable. */
  readonly levels: string;
  readonly indexPart: number | null;
  readonly indexWhole: number | null;
  readonly label: AnchoringLabel | null;
  readonly badge: boolean;
  readonly indexRated: number;
  readonly indexApplicable: number;
  readonly supported: number;
  readonly yearsConfirmed: number;
  /** The highest level within reach: 2 in a first school year, else 3. */
  readonly ceiling: number;
  /** Aspects of the 21 that were judged in this school year, of those about which anything is agreed. */
  readonly confirmed: number;
  readonly confirmable: number;
  readonly lapsesAfter: PlainDate | null;
  readonly laterLevels: string;
  readonly laterIndexPart: number | null;
  readonly laterLabel: AnchoringLabel | null;
  readonly laterBadge: boolean;
};

/**
 * Computes rows of anchoring. One replay serves many choices one after another, in the memory that it has: a rebuild
 * replays tens of thousands.
 */
export class AnchoringReplay {
  private readonly ledgers = new Map<string, AnchoringLedger>();

  /**
   * The rows of a choice: every school year from the first that was spoken about to the one after the last in which
   * anything was said. That last row tells what happens when nobody acts. None when nothing was ever said.
   */
  rowsOf({ events, goals, lastWord }: RecordedHistory): AnchoringRow[] {
    if (lastWord === null) return [];
    const goal = goalOn(goals);
    const through = laterSchoolYear(schoolYearOf(lastWord), 1);
    const outlooks = new Map<string, readonly YearOutlook[]>();
    const outlookBy = (definition: AnchoringDefinition): readonly YearOutlook[] => {
      const known = outlooks.get(definition.id);
      if (known) return known;
      const outlook = outlookOf(this.ledgerFor(definition, lastWord).recordAll(events), through);
      outlooks.set(definition.id, outlook);
      return outlook;
    };
    // Each school year by the definition in force in it; all of them see the same years.
    return outlookBy(definitionInForce(through)).flatMap(({ schoolYear }, position) => {
      const definition = definitionInForce(schoolYear);
      const year = outlookBy(definition)[position];
      return year ? [rowOf(year, definition, goal)] : [];
    });
  }

  private ledgerFor({ id, rules }: AnchoringDefinition, knownOn: PlainDate): AnchoringLedger {
    const ledger = this.ledgers.get(id);
    if (ledger) return ledger.restart(knownOn);
    const made = new AnchoringLedger(knownOn, rules);
    this.ledgers.set(id, made);
    return made;
  }
}

function rowOf(
  year: YearOutlook,
  definition: AnchoringDefinition,
  goal: number | null,
): AnchoringRow {
  const later = anchoringResult(year.afterDeadline, definition, goal);
  const lapses = year.untilDeadline !== null && year.lapses.length > 0;
  const result = lapses ? anchoringResult(year.untilDeadline, definition, goal) : later;
  const figure = figureOf(result);
  return {
    schoolYear: year.schoolYear,
    definitionId: definition.id,
    levels: levelsOf(result),
    indexPart: figure?.part ?? null,
    indexWhole: figure?.whole ?? null,
    label: result.label,
    badge: result.badge.given,
    indexRated: result.coverage?.part ?? 0,
    indexApplicable: result.coverage?.whole ?? 0,
    supported: result.evidenceShare?.part ?? 0,
    yearsConfirmed: result.yearsConfirmed,
    ceiling: result.ceiling.part,
    ...confirmationCounts(year.afterDeadline),
    lapsesAfter: lapses ? year.deadline : null,
    laterLevels: levelsOf(later),
    laterIndexPart: figureOf(later)?.part ?? null,
    laterLabel: later.label,
    laterBadge: later.badge.given,
  };
}

function levelsOf({ profile }: AnchoringResult): string {
  let levels = '';
  for (const { level, standing } of profile)
    levels += level ?? (standing.state === 'NOT_APPLICABLE' ? '-' : '?');
  return levels;
}

function figureOf({ index }: AnchoringResult) {
  return index.state === 'COMPUTED' ? index.figure : null;
}

function confirmationCounts(standings: AspectStandings) {
  let [confirmed, confirmable] = [0, 0];
  for (const aspect of aspectKeys) {
    const standing = standingOf(standings, aspect);
    if (standing.state === 'NOT_RATED') continue;
    confirmable += 1;
    if (standing.confirmation === 'CONFIRMED') confirmed += 1;
  }
  return { confirmed, confirmable };
}
