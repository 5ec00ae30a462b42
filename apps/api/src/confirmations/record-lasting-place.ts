import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, recordLastingPlace } from '@verankerd/contract';
import { countsAsLasting, lastingPlaceKindOf, type PlainDate } from '@verankerd/domain';
import { workingYearOf } from '../anchoring/anchoring-door';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { placeFacts } from './lasting-place-facts';
import { ofAspect, readLastingPlaces } from './lasting-places-reader';

type Input = InputOf<typeof recordLastingPlace>;

const keepPlace = `
  INSERT INTO lasting_places AS kept (school_id, choice_id, aspect, name, link, dated_on, owner_role, details,
    version, recorded_at, recorded_by, withdrawn_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, NULL)
  ON CONFLICT (school_id, choice_id, aspect) DO UPDATE SET
    name = excluded.name, link = excluded.link, dated_on = excluded.dated_on, owner_role = excluded.owner_role,
    details = excluded.details, version = kept.version + 1, recorded_at = excluded.recorded_at,
    recorded_by = excluded.recorded_by, withdrawn_at = NULL
  WHERE kept.version = $11
  RETURNING version`;

/** Records where an aspect stands so that it stays when people leave. Without it nothing becomes anchored. */
@Injectable()
export class RecordLastingPlace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: Input,
  ): Promise<AnswerOf<typeof recordLastingPlace>> {
    return this.work.write(actor, async (transaction) => {
      const choice = await requireActiveChoice(transaction, params);
      const today = this.clock.today();
      refuseWrongPlace(params.aspect, body, today);
      const schoolYear = workingYearOf(choice, today);
      const read = async () =>
        ofAspect(await readLastingPlaces(transaction, params, schoolYear), params.aspect);
      const before = await read();
      const at = this.clock.now();
      const { schoolId, choiceId, aspect } = params;
      const kept = await transaction.query<unknown[]>(keepPlace, [
        schoolId,
        choiceId,
        aspect,
        body.name,
        body.link,
        body.datedOn,
        body.ownerRole,
        JSON.stringify(body.details),
        at,
        actor.userId,
        version,
      ]);
      if (before.version !== version || kept.length === 0)
        throw new Refusal('resource.changed-meanwhile', [], await read());
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'lasting-place.recorded',
        subject: aspect,
        before: before.place && placeFacts(before.place),
        after: placeFacts({ ...body, counts: countsAsLasting(body.details) }),
        at,
      });
      await refreshSummary(transaction, { schoolId, choiceId, schoolYear }, 'CURRENT', at);
      return read();
    });
  }
}

function refuseWrongPlace(
  aspect: Input['params']['aspect'],
  { details, datedOn }: Input['body'],
  today: PlainDate,
): void {
  if (details.kind !== lastingPlaceKindOf(aspect))
    throw refuseField('lasting-place.wrong-kind', 'details/kind');
  if (datedOn > today) throw refuseField('lasting-place.dated-in-future', 'datedOn');
  if (details.kind === 'PLAN' && details.lastSchoolYear < details.firstSchoolYear)
    throw refuseField('lasting-place.years-reversed', 'details/lastSchoolYear');
  if (details.kind !== 'INDUCTION') return;
  const { newColleagues, inducted } = details;
  const bothOrNone = (newColleagues === null) === (inducted === null);
  if (!bothOrNone || (inducted ?? 0) > (newColleagues ?? 0))
    throw refuseField('lasting-place.more-inducted-than-new', 'details/inducted');
}
