import type { AnswerOf, AspectConfirmation, readConfirmations } from '@verankerd/contract';
import {
  agreedAfter,
  AnchoringLedger,
  aspectKeys,
  confirmationAnswers,
  confirmationDeadlineIn,
  definitionInForce,
  firstDayOf,
  historyOf,
  laterSchoolYear,
  questionOf,
  schoolYearTurn,
  standingOf,
  type Agreed,
  type AnchoringHistory,
  type AspectKey,
  type ConfirmationAnswer,
  type PlainDate,
  type SchoolYear,
  type SchoolYearTurn,
} from '@verankerd/domain';
import { readChoiceHead, readRecordedHistory } from '../anchoring/anchoring-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { agreedBefore } from './agreed-before';
import { ofAspect, readCarriers, readLastingPlaces } from './lasting-places-reader';

type Confirmations = AnswerOf<typeof readConfirmations>;
type Said = Pick<
  AspectConfirmation,
  'aspect' | 'answer' | 'reason' | 'evidenceChecked' | 'version' | 'saved'
>;
type Rows = {
  readonly said: readonly Said[];
  readonly ratings: readonly { readonly aspect: AspectKey; readonly version: number }[];
  readonly evidence: readonly (AspectConfirmation['evidence'][number] & {
    readonly aspect: AspectKey;
  })[];
};

// An answer holds until the team rates the aspect afresh: then the rating does.
const select = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('aspect', c.aspect,
        'answer', CASE WHEN r.rated_at IS NULL OR r.rated_at <= c.answered_at THEN c.answer END,
        'reason', c.reason, 'evidenceChecked', c.evidence_checked, 'version', c.version,
        'saved', json_build_object(
          'by', display_name_of(c.answered_by), 'at', ${instantOf('c.answered_at')}))), '[]')
      FROM confirmations c
      LEFT JOIN aspect_ratings r USING (school_id, choice_id, school_year, aspect)
      WHERE c.school_id = $1 AND c.choice_id = $2 AND c.school_year = $3) AS said,
    (SELECT coalesce(json_agg(json_build_object('aspect', aspect, 'version', version)), '[]')
      FROM aspect_ratings
      WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS ratings,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'aspect', aspect, 'kind', kind,
        'content', content, 'datedOn', dated_on, 'schoolYear', school_year)
        ORDER BY dated_on, id), '[]')
      FROM aspect_evidence
      WHERE school_id = $1 AND choice_id = $2 AND school_year <= $3
        AND withdrawn_at IS NULL) AS evidence`;

/** Reads the yearly confirmation of a choice: what stood, what is filled in, what is asked. */
export async function readConfirmationsOf(
  transaction: Transaction,
  key: ChoiceYearKey,
  today: PlainDate,
): Promise<Confirmations> {
  const { schoolYear } = key;
  const head = await readChoiceHead(transaction, key);
  const { events } = await readRecordedHistory(transaction, key);
  const { rules } = definitionInForce(schoolYear);
  const ledger = new AnchoringLedger(today, rules).recordAll(events);
  const looksAhead = firstDayOf(schoolYear) > today;
  const history = historyOf(ledger, looksAhead ? firstDayOf(schoolYear) : today);
  const [rows] = await transaction.query<Rows[]>(select, [key.schoolId, key.choiceId, schoolYear]);
  const places = await readLastingPlaces(transaction, key, schoolYear);
  const carriers = await readCarriers(transaction, key);

  const standing = yearIn(history, schoolYear);
  const yearBefore = yearIn(history, laterSchoolYear(schoolYear, -1));
  const turn = schoolYearTurn({
    standing: standing ?? { ...history.current, schoolYear, standings: [] },
    startSchoolYear: head.startSchoolYear,
    holidays: [],
    milestonesMade: new Set(),
    templates: [],
  });
  const deadline = confirmationDeadlineIn(schoolYear, rules.deadline);
  return {
    ...head,
    schoolYear,
    today,
    deadline,
    deadlinePassed: today > deadline,
    settled: turn.settled.length,
    aspects: aspectKeys.map((aspect) => {
      const lastYear = yearBefore && standingOf(yearBefore.standings, aspect);
      const prefilled = agreedBefore(events, { aspect, schoolYear }, lastYear);
      return {
        aspect,
        question: questionOf(aspect),
        ...taskOf(turn, aspect),
        lastYear,
        standing: standingOf(standing?.standings ?? [], aspect),
        prefilled,
        outcomes: outcomesOf(prefilled),
        ...saidOf(rows, aspect),
        lastingPlace: ofAspect(places, aspect),
        carriers: ofAspect(carriers, aspect),
      };
    }),
  };
}

/** Reads one aspect of the yearly confirmation. */
export async function readAspectConfirmation(
  transaction: Transaction,
  key: ChoiceYearKey & { readonly aspect: AspectKey },
  today: PlainDate,
): Promise<AspectConfirmation> {
  return ofAspect((await readConfirmationsOf(transaction, key, today)).aspects, key.aspect);
}

function yearIn({ years }: AnchoringHistory, schoolYear: SchoolYear) {
  return years.find((year) => year.schoolYear === schoolYear) ?? null;
}

function taskOf(
  { askedAgain, settled }: SchoolYearTurn,
  aspect: AspectKey,
): Pick<AspectConfirmation, 'task' | 'askReason'> {
  if (settled.includes(aspect)) return { task: 'SETTLED', askReason: null };
  const asked = askedAgain.find((one) => one.aspect === aspect);
  return asked ? { task: 'RATE', askReason: asked.reason } : { task: 'CONFIRM', askReason: null };
}

function outcomesOf(before: Agreed): Record<ConfirmationAnswer, Agreed> {
  const entries = confirmationAnswers.map((answer) => [answer, agreedAfter(answer, before)]);
  return Object.fromEntries(entries) as Record<ConfirmationAnswer, Agreed>; // one for each answer
}

function saidOf(rows: Rows | undefined, aspect: AspectKey) {
  const said = rows?.said.find((one) => one.aspect === aspect);
  return {
    answer: said?.answer ?? null,
    reason: said?.reason ?? null,
    evidenceChecked: said?.evidenceChecked ?? false,
    version: said?.version ?? 0,
    saved: said?.saved ?? null,
    ratingVersion: rows?.ratings.find((one) => one.aspect === aspect)?.version ?? 0,
    evidence: (rows?.evidence ?? [])
      .filter((item) => item.aspect === aspect)
      .map(({ id, kind, content, datedOn, schoolYear }) => ({
        id,
        kind,
        content,
        datedOn,
        schoolYear,
      })),
  };
}
