import { Injectable } from '@nestjs/common';
import type { InputOf, showAspectVote, TeamVote } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { holdRunningVote, readVote } from './team-vote-reader';

// Waits for votes that are being cast, and lets none in after it.
const show = `
  UPDATE team_vote_aspects SET phase = 'SHOWN'
  WHERE school_id = $1 AND vote_id = $2 AND aspect = $3 AND is_on AND phase IN ('VOTING', 'SHOWN')`;

/** Shows the votes on an aspect together. */
@Injectable()
export class ShowAspectVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { params }: InputOf<typeof showAspectVote>): Promise<TeamVote> {
    return this.work.write(actor, async (transaction) => {
      const at = this.clock.now();
      await holdRunningVote(transaction, params, at);
      const [, count] = await transaction.query<[unknown[], number]>(show, [
        params.schoolId,
        params.voteId,
        params.aspect,
      ]);
      if (count === 0) throw new Refusal('vote.not-on');
      return readVote(transaction, params, at);
    });
  }
}
