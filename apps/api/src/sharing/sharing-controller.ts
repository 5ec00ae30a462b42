import { Controller } from '@nestjs/common';
import { grantSharing, readSharing, revokeSharing, type InputOf } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { GrantSharing } from './grant-sharing';
import { RevokeSharing } from './revoke-sharing';
import { readSharingOf } from './sharing-reader';

/** Routes by which a school decides what partnerships see. */
@Controller()
export class SharingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly grantSharing: GrantSharing,
    private readonly revokeSharing: RevokeSharing,
  ) {}

  @Endpoint(readSharing)
  read(@CurrentActor() actor: Actor, @Input() { params }: InputOf<typeof readSharing>) {
    return this.work.read(actor, (transaction) =>
      readSharingOf(transaction, params.schoolId, this.clock.today()),
    );
  }

  @Endpoint(grantSharing)
  grant(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof grantSharing>) {
    return this.grantSharing.execute(actor, input);
  }

  @Endpoint(revokeSharing)
  revoke(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof revokeSharing>) {
    return this.revokeSharing.execute(actor, input);
  }
}
