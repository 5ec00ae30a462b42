import { Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  castVote,
  InputOf,
  joinTeamVote,
  readBallotPaper,
} from '@verankerd/contract';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { notFound, Refusal } from '../platform/http/refusal';
import { hashOfClient, hashOfCode, hashOfDevice, newDeviceToken } from './vote-code';

type Paper = AnswerOf<typeof readBallotPaper>;
type PaperRow = {
  readonly intervention_name: string;
  readonly school_year: Paper['schoolYear'];
  readonly phase: Paper['phase'];
  readonly aspect: Paper['aspect'];
  readonly place: number | null;
  readonly aspects: number;
  readonly choice: Paper['choice'];
  readonly expires_at: Date;
};
type Joined =
  | { readonly outcome: 'JOINED'; readonly vote_id: string }
  | { readonly outcome: 'WRONG_CODE' | 'TOO_MANY_ATTEMPTS' | 'FULL'; readonly vote_id: null };
type Cast = 'CAST' | 'NOT_ON' | 'CLOSED' | 'UNKNOWN';

const refusals = {
  WRONG_CODE: 'vote.wrong-code',
  TOO_MANY_ATTEMPTS: 'vote.too-many-attempts',
  FULL: 'vote.full',
} as const;

/**
 * What a phone in a meeting does. It has no account: it reaches the votes only through functions of the database that
 * each ask for what it knows, first the code, then its own token.
 */
@Injectable()
export class PhoneVotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins a vote with its code.
   * @param address from which the request came; wrong codes are counted by it
   */
  async join(
    { body }: InputOf<typeof joinTeamVote>,
    address: string,
  ): Promise<AnswerOf<typeof joinTeamVote>> {
    const deviceToken = newDeviceToken();
    const [joined] = await this.dataSource.query<Joined[]>(
      'SELECT outcome, vote_id FROM join_team_vote($1, $2, $3, $4)',
      [hashOfCode(body.code), hashOfClient(address), deviceToken, this.clock.now()],
    );
    if (!joined) throw new TypeError('join_team_vote answers with a row');
    if (joined.outcome !== 'JOINED') throw new Refusal(refusals[joined.outcome]);
    return { ...(await this.paperOf(joined.vote_id, deviceToken)), deviceToken };
  }

  /** Reads what is voted on now. */
  paper({ params, body }: InputOf<typeof readBallotPaper>): Promise<Paper> {
    return this.paperOf(params.voteId, body.deviceToken);
  }

  /** Votes on the aspect that is on, or votes otherwise. */
  async cast({ params, body }: InputOf<typeof castVote>): Promise<Paper> {
    const { voteId, aspect } = params;
    const [row] = await this.dataSource.query<{ outcome: Cast }[]>(
      'SELECT cast_team_vote($1, $2, $3, $4, $5) AS outcome',
      [voteId, hashOfDevice(voteId, body.deviceToken), aspect, body.choice, this.clock.now()],
    );
    if (row?.outcome === 'CLOSED') throw new Refusal('vote.closed');
    if (row?.outcome === 'NOT_ON') throw new Refusal('vote.not-on');
    if (row?.outcome !== 'CAST') throw notFound();
    return this.paperOf(voteId, body.deviceToken);
  }

  private async paperOf(voteId: string, deviceToken: string): Promise<Paper> {
    const [row] = await this.dataSource.query<PaperRow[]>(
      'SELECT * FROM ballot_paper_of($1, $2, $3)',
      [voteId, hashOfDevice(voteId, deviceToken), this.clock.now()],
    );
    if (!row) throw notFound();
    return {
      voteId,
      interventionName: row.intervention_name,
      schoolYear: row.school_year,
      phase: row.phase,
      aspect: row.aspect,
      position: row.place,
      aspects: row.aspects,
      choice: row.choice,
      expiresAt: row.expires_at.toISOString(),
    };
  }
}
