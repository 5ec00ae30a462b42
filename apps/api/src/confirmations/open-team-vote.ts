import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, openTeamVote } from '@verankerd/contract';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { isUniqueViolation, UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { readVote } from './team-vote-reader';
import { hashOfCode, newVoteCode, voteHours } from './vote-code';

type Input = InputOf<typeof openTeamVote>;

const placesUnlessCounted = 200;

const insertVote = `
  INSERT INTO team_votes
    (school_id, choice_id, id, school_year, code_hash, places, opened_at, opened_by, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7::timestamptz + make_interval(hours => $9))`;

const insertAspects = `
  INSERT INTO team_vote_aspects (school_id, choice_id, vote_id, aspect, position)
  SELECT $1, $2, $3, aspect, position FROM unnest($4::text[]) WITH ORDINALITY AS a(aspect, position)`;

/** Opens a vote of the team in a meeting, and tells the code to join with. One runs at a time. */
@Injectable()
export class OpenTeamVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, input: Input): Promise<AnswerOf<typeof openTeamVote>> {
    try {
      return await this.open(actor, input);
    } catch (error) {
      if (isUniqueViolation(error, 'team_votes_one_open')) throw new Refusal('vote.already-open');
      // The code is that of another vote; one in a thousand million is taken at a time.
      if (isUniqueViolation(error, 'team_votes_by_code')) return this.execute(actor, input);
      throw error;
    }
  }

  private open(actor: Actor, { params, body }: Input): Promise<AnswerOf<typeof openTeamVote>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      refuseAspectTwice(body);
      const at = this.clock.now();
      await transaction.query('SELECT forget_expired_votes($1)', [at]);
      const voteId = this.ids.next();
      const code = newVoteCode();
      const { schoolId, choiceId, schoolYear } = params;
      const places = body.devices ?? placesUnlessCounted;
      await transaction.query(insertVote, [
        schoolId,
        choiceId,
        voteId,
        schoolYear,
        hashOfCode(code),
        places,
        at,
        actor.userId,
        voteHours,
      ]);
      await transaction.query(insertAspects, [schoolId, choiceId, voteId, body.aspects]);
      await recordChange(transaction, actor, {
        ...params,
        kind: 'vote.opened',
        subject: voteId,
        before: null,
        after: { aspects: body.aspects },
        at,
      });
      return { ...(await readVote(transaction, { ...params, voteId }, at)), code };
    });
  }
}

function refuseAspectTwice({ aspects }: Input['body']): void {
  const twice = aspects.findIndex((aspect, position) => aspects.indexOf(aspect) < position);
  if (twice >= 0) throw refuseField('vote.aspect-twice', `aspects/${twice}`);
}
