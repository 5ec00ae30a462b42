import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, renewVoteCode } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { isUniqueViolation, UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { holdRunningVote, readVote } from './team-vote-reader';
import { hashOfCode, newVoteCode } from './vote-code';

type Input = InputOf<typeof renewVoteCode>;

/** Makes a new code for a vote, since only the hash of the first is kept. Phones that joined stay in. */
@Injectable()
export class RenewVoteCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: Input): Promise<AnswerOf<typeof renewVoteCode>> {
    try {
      return await this.renew(actor, input);
    } catch (error) {
      // The code is that of another vote.
      if (isUniqueViolation(error, 'team_votes_by_code')) return this.execute(actor, input);
      throw error;
    }
  }

  private renew(actor: Actor, { params }: Input): Promise<AnswerOf<typeof renewVoteCode>> {
    return this.work.write(actor, async (transaction) => {
      const at = this.clock.now();
      await holdRunningVote(transaction, params, at);
      const code = newVoteCode();
      await transaction.query(
        'UPDATE team_votes SET code_hash = $4 WHERE school_id = $1 AND choice_id = $2 AND id = $3',
        [params.schoolId, params.choiceId, params.voteId, hashOfCode(code)],
      );
      return { ...(await readVote(transaction, params, at)), code };
    });
  }
}
