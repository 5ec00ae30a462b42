import { Controller } from '@nestjs/common';
import {
  inviteGuest,
  listGuestChoices,
  listGuests,
  readGuestSubmission,
  revokeGuest,
  type InputOf,
} from '@verankerd/contract';
import { readHandedIn } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readGuestChoices } from './guest-choices-reader';
import { requireGuest } from './guest-view-reader';
import { readGuestsOf } from './guests-reader';
import { InviteGuest } from './invite-guest';
import { RevokeGuest } from './revoke-guest';

/** Routes by which a school lets advisers in for a while, and by which they read what they may. */
@Controller()
export class GuestsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly inviteGuest: InviteGuest,
    private readonly revokeGuest: RevokeGuest,
  ) {}

  @Endpoint(listGuests)
  list(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof listGuests>) {
    return this.work.read(actor, (transaction) =>
      readGuestsOf(transaction, params.schoolId, this.clock.today()),
    );
  }

  @Endpoint(inviteGuest)
  invite(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof inviteGuest>) {
    return this.inviteGuest.execute(actor, input);
  }

  @Endpoint(revokeGuest)
  revoke(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof revokeGuest>) {
    return this.revokeGuest.execute(actor, input);
  }

  @Endpoint(listGuestChoices)
  choices(@CurrentActor() actor: Actor) {
    return this.work.read(actor, (transaction) =>
      readGuestChoices(transaction, this.clock.today()),
    );
  }

  @Endpoint(readGuestSubmission)
  submission(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof readGuestSubmission>,
  ) {
    const today = this.clock.today();
    return this.work.read(actor, async (transaction) => {
      await requireGuest(transaction, params, today);
      return readHandedIn(transaction, params, today);
    });
  }
}
