import { Injectable } from '@nestjs/common';
import type { addInstrument, AnswerOf, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { readInstruments } from './instruments-reader';

/** Adds the name of an instrument of the school itself. A name that is there already gives that one. */
@Injectable()
export class AddInstrument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId }, body: { name } }: InputOf<typeof addInstrument>,
  ): Promise<AnswerOf<typeof addInstrument>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const there = (await readInstruments(transaction, schoolId)).find(
        (one) => one.name.toLowerCase() === name.toLowerCase(),
      );
      if (there) return there;
      const id = this.ids.next();
      await transaction.query('INSERT INTO instruments (id, school_id, name) VALUES ($1, $2, $3)', [
        ...[id, schoolId, name],
      ]);
      await recordChange(transaction, actor, {
        schoolId,
        kind: 'instrument.added',
        subject: id,
        before: null,
        after: { name },
        at: this.clock.now(),
      });
      return { id, name, isOwn: true, versions: [] };
    });
  }
}
