import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, revokeSharing } from '@verankerd/contract';
import { IsNull } from 'typeorm';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { SharingGrant } from './sharing-grant.entity';
import { readGrant } from './sharing-reader';

/** Stops sharing at once. Revoking twice changes nothing the second time. */
@Injectable()
export class RevokeSharing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof revokeSharing>,
  ): Promise<AnswerOf<typeof revokeSharing>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, grantId } = params;
      await requireOwnSchool(transaction, schoolId);
      const today = this.clock.today();
      const { partnershipId, block } = await readGrant(transaction, params, today);
      const at = this.clock.now();
      const revoked = await transaction.update(
        SharingGrant,
        { schoolId, id: grantId, revokedAt: IsNull() },
        { revokedAt: at, revokedBy: actor.userId },
      );
      if (revoked.affected === 1)
        await recordChange(transaction, actor, {
          schoolId,
          kind: 'sharing.revoked',
          subject: grantId,
          before: { partnershipId, block },
          after: null,
          at,
        });
      return readGrant(transaction, params, today);
    });
  }
}
