import { Injectable } from '@nestjs/common';
import type { AnswerOf, grantSharing, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { SharingGrant } from './sharing-grant.entity';
import { readGrant, readPartnerships } from './sharing-reader';

/** Lets a partnership of the school see a block of what the school handed in, until it is revoked. */
@Injectable()
export class GrantSharing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId }, body }: InputOf<typeof grantSharing>,
  ): Promise<AnswerOf<typeof grantSharing>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const today = this.clock.today();
      const partnerships = await readPartnerships(transaction, schoolId, today);
      if (!partnerships.some(({ id }) => id === body.partnershipId))
        throw new Refusal('request.invalid', [
          { pointer: '/body/partnershipId', code: 'not-a-choice' },
        ]);

      const at = this.clock.now();
      const grantId = this.ids.next();
      const granted = await transaction
        .getRepository(SharingGrant)
        .createQueryBuilder()
        .insert()
        .values({ schoolId, id: grantId, ...body, grantedAt: at, grantedBy: actor.userId })
        .orIgnore()
        .returning('id')
        .execute();
      if ((granted.raw as unknown[]).length === 0) throw new Refusal('sharing.already-shared');
      await recordChange(transaction, actor, {
        schoolId,
        kind: 'sharing.granted',
        subject: grantId,
        before: null,
        after: body,
        at,
      });
      return readGrant(transaction, { schoolId, grantId }, today);
    });
  }
}
