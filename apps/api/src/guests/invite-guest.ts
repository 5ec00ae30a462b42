import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, inviteGuest } from '@verankerd/contract';
import { isGuestDay } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { GuestAccess } from './guest-access.entity';
import { readGuest } from './guests-reader';

/** Gives an adviser access to what was handed in for a choice. It waits for an account with the address. */
@Injectable()
export class InviteGuest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params: { schoolId }, body }: InputOf<typeof inviteGuest>,
  ): Promise<AnswerOf<typeof inviteGuest>> {
    return this.work.write(actor, async (transaction) => {
      await requireOwnSchool(transaction, schoolId);
      const { choiceId, email, validUntil } = body;
      await findChoice(transaction, { schoolId, choiceId });
      const today = this.clock.today();
      if (!isGuestDay(validUntil, today)) throw refuseField('guest.last-day', 'validUntil');

      const at = this.clock.now();
      const guestId = this.ids.next();
      const granted = await transaction
        .getRepository(GuestAccess)
        .createQueryBuilder()
        .insert()
        .values({
          schoolId,
          id: guestId,
          ...body,
          grantedOn: today,
          grantedAt: at,
          grantedBy: actor.userId,
        })
        .orIgnore()
        .returning('id')
        .execute();
      if ((granted.raw as unknown[]).length === 0) throw new Refusal('guest.already-there');
      await recordChange(transaction, actor, {
        schoolId,
        choiceId,
        kind: 'guest.invited',
        subject: guestId,
        before: null,
        after: { email, validUntil },
        at,
      });
      return readGuest(transaction, { schoolId, guestId }, today);
    });
  }
}
