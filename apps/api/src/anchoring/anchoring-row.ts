import {
  AnchoringLedger,
  anchoringResult,
  aspectKeys,
  confirmationDeadlineIn,
  definitionInForce,
  historyOf,
  lastDayOf,
  laterSchoolYear,
  schoolYearOf,
  standingOf,
  type AnchoringDefinition,
  type AnchoringEvent,
  type AnchoringHistory,
  type AnchoringLabel,
  type AnchoringResult,
  type PlainDate,
  type SchoolYear,
  type YearStanding,
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
 * The rows of a choice: every school year from the first that was spoken about to the one after the last in which
 * anything was said. That last row tells what happens when nobody acts. None when nothing was ever said.
 */
export function anchoringRows({ events, goals }: RecordedHistory): readonly AnchoringRow[] {
  const lastWord = lastDateOf(events);
  if (lastWord === null) return [];
  const goal = goalOn(goals);
  const histories = new HistoriesByDefinition(events, lastWord);
  const lastYear = laterSchoolYear(schoolYearOf(lastWord), 1);
  const { years } = histories.on(lastDayOf(lastYear), definitionInForce(lastYear));
  return years.map(({ schoolYear }, position) => {
    const definition = definitionInForce(schoolYear);
    const after = histories.on(lastDayOf(lastYear), definition).years[position];
    if (!after) throw new RangeError(`No ${schoolYear} by ${definition.id}`); // years follow from the events
    const deadline = confirmationDeadlineIn(schoolYear, definition.rules.deadline);
    if (after.lapses.length === 0 || lastWord > deadline)
      return rowOf(after, null, definition, goal);
    return rowOf(after, histories.on(deadline, definition).current, definition, goal);
  });
}

/** Replays once a definition, and looks at the outcome once a day. */
class HistoriesByDefinition {
  private readonly ledgers = new Map<string, AnchoringLedger>();
  private readonly histories = new Map<string, AnchoringHistory>();

  constructor(
    private readonly events: readonly AnchoringEvent[],
    private readonly knownOn: PlainDate,
  ) {}

  on(day: PlainDate, { id, rules }: AnchoringDefinition): AnchoringHistory {
    let ledger = this.ledgers.get(id);
    if (!ledger) {
      ledger = new AnchoringLedger(this.knownOn, rules).recordAll(this.events);
      this.ledgers.set(id, ledger);
    }
    const key = `${id} ${day}`;
    const history = this.histories.get(key) ?? historyOf(ledger, day);
    this.histories.set(key, history);
    return history;
  }
}

function rowOf(
  after: YearStanding,
  before: YearStanding | null,
  definition: AnchoringDefinition,
  goal: number | null,
): AnchoringRow {
  const later = anchoringResult(after.standings, definition, goal);
  const result = before ? anchoringResult(before.standings, definition, goal) : later;
  return {
    schoolYear: after.schoolYear,
    definitionId: definition.id,
    levels: levelsOf(result),
    indexPart: figureOf(result)?.part ?? null,
    indexWhole: figureOf(result)?.whole ?? null,
    label: result.label,
    badge: result.badge.given,
    indexRated: result.coverage?.part ?? 0,
    indexApplicable: result.coverage?.whole ?? 0,
    supported: result.evidenceShare?.part ?? 0,
    yearsConfirmed: result.yearsConfirmed,
    ceiling: result.ceiling.part,
    ...confirmationCounts(after),
    lapsesAfter: before && confirmationDeadlineIn(after.schoolYear, definition.rules.deadline),
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

function confirmationCounts({ standings }: YearStanding) {
  let [confirmed, confirmable] = [0, 0];
  for (const aspect of aspectKeys) {
    const standing = standingOf(standings, aspect);
    if (standing.state === 'NOT_RATED') continue;
    confirmable += 1;
    if (standing.confirmation === 'CONFIRMED') confirmed += 1;
  }
  return { confirmed, confirmable };
}

function lastDateOf(events: readonly AnchoringEvent[]): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { date } of events) if (last === null || date > last) last = date;
  return last;
}
