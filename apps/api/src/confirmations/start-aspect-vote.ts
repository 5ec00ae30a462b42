import { Injectable } from '@nestjs/common';
import type { InputOf, startAspectVote, TeamVote } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { holdRunningVote, readVote } from './team-vote-reader';

const takeOthersOff = `
  UPDATE team_vote_aspects SET is_on = false, phase = CASE phase WHEN 'VOTING' THEN 'WAITING' ELSE phase END
  WHERE school_id = $1 AND vote_id = $2 AND is_on AND aspect <> $3`;

const forgetShown = `
  DELETE FROM team_vote_ballots b USING team_vote_aspects a
  WHERE b.school_id = $1 AND b.vote_id = $2 AND b.aspect = $3
    AND a.school_id = b.school_id AND a.vote_id = b.vote_id AND a.aspect = b.aspect AND a.phase = 'SHOWN'`;

const putOn = `
  UPDATE team_vote_aspects SET is_on = true, phase = 'VOTING'
  WHERE school_id = $1 AND vote_id = $2 AND aspect = $3 RETURNING aspect`;

/** Lets the team vote on an aspect. One that was shown is voted on anew, so that nobody adds to what all have seen. */
@Injectable()
export class StartAspectVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { params }: InputOf<typeof startAspectVote>): Promise<TeamVote> {
    return this.work.write(actor, async (transaction) => {
      const at = this.clock.now();
      await holdRunningVote(transaction, params, at);
      const one = [params.schoolId, params.voteId, params.aspect];
      await transaction.query(takeOthersOff, one);
      await transaction.query(forgetShown, one);
      const [, count] = await transaction.query<[unknown[], number]>(putOn, one);
      if (count === 0) throw notFound();
      return readVote(transaction, params, at);
    });
  }
}
