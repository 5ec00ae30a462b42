import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, recordCarriers } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { ofAspect, readCarriers } from './lasting-places-reader';

type Input = InputOf<typeof recordCarriers>;

const keepCarriers = `
  INSERT INTO aspect_carriers AS kept (school_id, choice_id, aspect, carriers, version, recorded_at, recorded_by)
  VALUES ($1, $2, $3, $4, 1, $5, $6)
  ON CONFLICT (school_id, choice_id, aspect) DO UPDATE SET
    carriers = excluded.carriers, version = kept.version + 1, recorded_at = excluded.recorded_at,
    recorded_by = excluded.recorded_by
  WHERE kept.version = $7
  RETURNING version`;

/** Records which roles carry an aspect, and whether one person in a role does or several. Never names. */
@Injectable()
export class RecordCarriers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: Input,
  ): Promise<AnswerOf<typeof recordCarriers>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, choiceId, aspect } = params;
      await requireActiveChoice(transaction, params);
      refuseRoleTwice(body);
      const read = async () => ofAspect(await readCarriers(transaction, params), aspect);
      const before = await read();
      const at = this.clock.now();
      const kept = await transaction.query<unknown[]>(keepCarriers, [
        schoolId,
        choiceId,
        aspect,
        JSON.stringify(body.carriers),
        at,
        actor.userId,
        version,
      ]);
      if (before.version !== version || kept.length === 0)
        throw new Refusal('resource.changed-meanwhile', [], await read());
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'carriers.recorded',
        subject: aspect,
        before: before.version === 0 ? null : { carriers: before.carriers },
        after: body,
        at,
      });
      return read();
    });
  }
}

function refuseRoleTwice({ carriers }: Input['body']): void {
  const roles = carriers.map(({ role }) => role);
  const twice = roles.findIndex((role, position) => roles.indexOf(role) < position);
  if (twice >= 0) throw refuseField('carriers.role-twice', `carriers/${twice}/role`);
}
