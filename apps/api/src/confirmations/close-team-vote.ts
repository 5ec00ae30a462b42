import { Injectable } from '@nestjs/common';
import type { AnswerOf, closeTeamVote, InputOf } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound } from '../platform/http/refusal';
import { readRunningVote } from './team-vote-reader';

const holdVote = `
  SELECT id FROM team_votes
  WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND id = $4 FOR UPDATE`;

/**
 * Closes a vote and deletes every vote in it. The history keeps what all have seen together: of aspects with enough
 * votes the spread, of others their number. Closing twice changes nothing the second time.
 */
@Injectable()
export class CloseTeamVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof closeTeamVote>,
  ): Promise<AnswerOf<typeof closeTeamVote>> {
    return this.work.write(actor, async (transaction) => {
      const { voteId, ...choiceYear } = params;
      const { schoolId, choiceId, schoolYear } = choiceYear;
      const held = await transaction.query<unknown[]>(holdVote, [
        schoolId,
        choiceId,
        schoolYear,
        voteId,
      ]);
      if (held.length === 0) throw notFound();
      const at = this.clock.now();
      const vote = await readRunningVote(transaction, choiceYear, at);
      await transaction.query(
        'DELETE FROM team_vote_devices WHERE school_id = $1 AND vote_id = $2',
        [schoolId, voteId],
      );
      if (vote?.id !== voteId) return { id: voteId };
      await transaction.query(
        'UPDATE team_votes SET closed_at = $3, code_hash = NULL WHERE school_id = $1 AND id = $2',
        [schoolId, voteId, at],
      );
      await recordChange(transaction, actor, {
        ...choiceYear,
        kind: 'vote.closed',
        subject: voteId,
        before: null,
        after: {
          aspects: vote.aspects
            .filter(({ phase }) => phase === 'SHOWN')
            .map(({ aspect, votes, spread }) => ({ aspect, votes, spread })),
        },
        at,
      });
      return { id: voteId };
    });
  }
}
