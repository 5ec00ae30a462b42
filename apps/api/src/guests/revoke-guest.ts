import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, revokeGuest } from '@verankerd/contract';
import { IsNull } from 'typeorm';
import { recordChange } from '../audit/audit-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { GuestAccess } from './guest-access.entity';
import { readGuest } from './guests-reader';

/** Takes access of an adviser back at once. What is over, or taken back already, stays as it is. */
@Injectable()
export class RevokeGuest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof revokeGuest>,
  ): Promise<AnswerOf<typeof revokeGuest>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, guestId } = params;
      await requireOwnSchool(transaction, schoolId);
      const today = this.clock.today();
      const guest = await readGuest(transaction, params, today);
      if (guest.state !== 'RUNNING') return guest;
      const at = this.clock.now();
      const revoked = await transaction.update(
        GuestAccess,
        { schoolId, id: guestId, revokedAt: IsNull() },
        { revokedAt: at, revokedBy: actor.userId },
      );
      if (revoked.affected === 1)
        await recordChange(transaction, actor, {
          schoolId,
          choiceId: guest.choiceId,
          kind: 'guest.revoked',
          subject: guestId,
          before: { email: guest.email, validUntil: guest.validUntil },
          after: null,
          at,
        });
      return readGuest(transaction, params, today);
    });
  }
}
