import type { HandOver } from '@verankerd/contract';
import {
  AnchoringLedger,
  anchoringForecast,
  definitionInForce,
  historyOf,
  howQuestions,
  schoolYearOf,
  type AspectKey,
  type PlainDate,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { readCarriers, readLastingPlaces } from '../confirmations/confirmations-door';
import { instantOf, nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { readAnnotations } from './annotations-reader';
import { presentResult, presentStandings } from './present-anchoring';
import { goalOn } from './recorded-history';
import { readRecordedHistory } from './recorded-history-reader';
import { resilienceOf } from './resilience-reader';

type Evidence = HandOver['aspects'][number]['evidence'][number];
type Row = Pick<HandOver, 'school' | 'choice' | 'answers' | 'openMilestones' | 'recentChanges'> & {
  readonly evidence: readonly (Evidence & { readonly aspect: AspectKey })[];
};

const select = `
  SELECT ${nameOn('c.school_id', '$3')} AS school,
    json_build_object(
      'interventionName', i.name, 'provider', i.provider, 'link', i.link, 'status', c.status,
      'startSchoolYear', c.start_school_year, 'goal', c.goal, 'targetGroup', c.target_group,
      'executor', c.executor, 'training', c.training, 'hours', c.hours, 'cost', c.cost,
      'decidedBy', c.decided_by, 'decidedOn', c.decided_on) AS choice,
    (SELECT coalesce(json_agg(json_build_object(
        'aspect', e.aspect, 'kind', e.kind, 'content', e.content, 'datedOn', e.dated_on)
        ORDER BY e.dated_on, e.id), '[]')
      FROM aspect_evidence e
      WHERE e.school_id = $1 AND e.choice_id = $2 AND e.withdrawn_at IS NULL) AS evidence,
    (SELECT coalesce(json_agg(json_build_object(
        'question', a.question, 'schoolYear', a.school_year, 'answer', a.answer)), '[]')
      FROM (SELECT DISTINCT ON (question) question, school_year, answer FROM question_answers
        WHERE school_id = $1 AND choice_id = $2 AND answer <> ''
        ORDER BY question, school_year DESC) a) AS answers,
    (SELECT coalesce(json_agg(json_build_object(
        'id', m.id, 'schoolYear', m.school_year, 'question', m.question, 'title', m.title,
        'status', m.status, 'plannedOn', m.planned_on, 'doneOn', m.done_on,
        'ownerRole', m.owner_role, 'note', m.note, 'reason', m.reason,
        'templateKey', m.template_key, 'version', m.version, 'saved', CASE
          WHEN m.updated_by IS NOT NULL THEN json_build_object(
            'by', display_name_of(m.updated_by), 'at', ${instantOf('m.updated_at')}) END)
        ORDER BY m.planned_on, m.id), '[]')
      FROM milestones m
      WHERE m.school_id = $1 AND m.choice_id = $2 AND m.status = 'OPEN') AS "openMilestones",
    (SELECT coalesce(json_agg(json_build_object(
        'at', ${instantOf('h.occurred_at')}, 'kind', h.kind, 'subject', h.subject)
        ORDER BY h.id DESC), '[]')
      FROM (SELECT id, occurred_at, kind, subject FROM audit_events
        WHERE school_id = $1 AND choice_id = $2 ORDER BY id DESC LIMIT 20) h) AS "recentChanges"
  FROM intervention_choices c JOIN interventions i ON i.id = c.intervention_id
  WHERE c.school_id = $1 AND c.id = $2`;

/** Reads everything that a new coordinator needs to go on with a choice. */
export async function readHandOverOf(
  transaction: Transaction,
  key: ChoiceKey,
  today: PlainDate,
): Promise<HandOver> {
  const [row] = await transaction.query<Row[]>(select, [key.schoolId, key.choiceId, today]);
  if (!row) throw notFound();
  const { evidence, answers, ...facts } = row;
  const schoolYear = schoolYearOf(today);
  const { events, goals } = await readRecordedHistory(transaction, key);
  const definition = definitionInForce(schoolYear);
  const ledger = new AnchoringLedger(today, definition.rules).recordAll(events);
  const { standings } = historyOf(ledger).current;
  const forecast = anchoringForecast(ledger, definition, goalOn(goals));
  const places = await readLastingPlaces(transaction, key, schoolYear);
  const carriers = await readCarriers(transaction, key);
  return {
    today,
    schoolYear,
    ...facts,
    result: presentResult(forecast.now),
    aspects: presentStandings(standings).flatMap((aspect, position) => {
      const lastingPlace = places[position]; // both lists hold the 21 aspects in one order
      if (!lastingPlace) return [];
      return [{ ...aspect, evidence: evidenceOf(aspect.aspect, evidence), lastingPlace }];
    }),
    answers: howQuestions.flatMap(
      (question) => answers.find((answer) => answer.question === question) ?? [],
    ),
    deadline: forecast.deadline,
    lapses: [...forecast.lapses],
    resilience: resilienceOf(standings, carriers, facts.openMilestones),
    annotations: await readAnnotations(transaction, key),
  };
}

function evidenceOf(aspect: AspectKey, all: Row['evidence']): Evidence[] {
  return all
    .filter((item) => item.aspect === aspect)
    .map(({ kind, content, datedOn }) => ({ kind, content, datedOn }));
}
