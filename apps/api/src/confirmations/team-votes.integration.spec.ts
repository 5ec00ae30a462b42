import {
  castVote,
  closeTeamVote,
  joinTeamVote,
  openTeamVote,
  readBallotPaper,
  readHistory,
  readTeamVote,
  renewVoteCode,
  showAspectVote,
  startAspectVote,
} from '@verankerd/contract';
import type { VoteChoice } from '@verankerd/domain';
import { SchoolOverYears } from '../anchoring/testing/school-over-years';
import { Clock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

describe('a vote of the team', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterEach(() => api.database.owner.query('DELETE FROM team_vote_wrong_codes'));
  afterAll(() => api.stop());

  async function aMeeting(devices?: number) {
    const school = (await SchoolOverYears.found(api)).on('2025-11-25');
    const vote = await school.send(openTeamVote, {
      params: school.now,
      body: { aspects: ['TIME', 'COMMITMENT'], ...(devices && { devices }) },
    });
    const params = { ...school.now, voteId: vote.id };
    return { school, vote, params, time: { ...params, aspect: 'TIME' } as const };
  }

  type Meeting = Awaited<ReturnType<typeof aMeeting>>;

  const join = (code: string) => api.call(joinTeamVote, { body: { code } });

  async function phone({ vote }: Meeting) {
    const { answer } = await join(vote.code);
    const { voteId, deviceToken } = answer;
    return {
      paper: () => api.call(readBallotPaper, { params: { voteId }, body: { deviceToken } }),
      cast: (choice: VoteChoice, aspect: 'TIME' | 'COMMITMENT' = 'TIME') =>
        api.call(castVote, { params: { voteId, aspect }, body: { deviceToken, choice } }),
    };
  }

  async function votesOn(meeting: Meeting, choices: readonly VoteChoice[]) {
    await meeting.school.send(startAspectVote, { params: meeting.time });
    for (const choice of choices) {
      const cast = await (await phone(meeting)).cast(choice);
      expect(cast.status).toBe(200);
    }
    return meeting.school.send(showAspectVote, { params: meeting.time });
  }

  const five = ['LEVEL_2', 'LEVEL_1', 'LEVEL_2', 'UNSURE', 'LEVEL_2'] as const;
  const spreadOfFive = [
    { choice: 'LEVEL_0', votes: 0 },
    { choice: 'LEVEL_1', votes: 1 },
    { choice: 'LEVEL_2', votes: 3 },
    { choice: 'NOT_APPLICABLE', votes: 0 },
    { choice: 'UNSURE', votes: 1 },
  ];

  it('tells a code of six characters, once, and keeps only its hash', async () => {
    const { school, vote } = await aMeeting();
    expect(vote.code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const { vote: again } = await school.send(readTeamVote, { params: school.now });
    expect(again).not.toHaveProperty('code');
    const stored = await api.database.owner.query<unknown[]>('SELECT * FROM team_votes');
    expect(JSON.stringify(stored)).not.toContain(vote.code);
  });

  it('lets phones join with the code, typed as people type', async () => {
    const { vote } = await aMeeting();
    const { status, answer } = await join(
      ` ${vote.code.slice(0, 3)} ${vote.code.slice(3)}`.toLowerCase(),
    );
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      voteId: vote.id,
      interventionName: 'Proefinterventie',
      phase: 'WAITING',
      aspect: null,
      aspects: 2,
    });
  });

  it('keeps votes apart until they are shown together, and shows the spread of five', async () => {
    const meeting = await aMeeting();
    await meeting.school.send(startAspectVote, { params: meeting.time });
    for (const choice of five) await (await phone(meeting)).cast(choice);
    const { vote } = await meeting.school.send(readTeamVote, { params: meeting.school.now });
    expect(vote?.aspects[0]).toEqual({ aspect: 'TIME', phase: 'VOTING', votes: 5, spread: null });
    const shown = await meeting.school.send(showAspectVote, { params: meeting.time });
    expect(shown.aspects[0]).toMatchObject({ phase: 'SHOWN', votes: 5 });
    expect(shown.aspects[0]?.spread).toEqual(spreadOfFive);
  });

  it('shows of four votes how many there were, and nothing of what was voted', async () => {
    const meeting = await aMeeting();
    const shown = await votesOn(meeting, five.slice(1));
    expect(shown.aspects[0]).toEqual({ aspect: 'TIME', phase: 'SHOWN', votes: 4, spread: null });
  });

  it('counts one vote a phone, which may change until it is shown', async () => {
    const meeting = await aMeeting();
    await meeting.school.send(startAspectVote, { params: meeting.time });
    const own = await phone(meeting);
    await own.cast('LEVEL_0');
    expect((await own.cast('LEVEL_2')).answer.choice).toBe('LEVEL_2');
    const shown = await meeting.school.send(showAspectVote, { params: meeting.time });
    expect(shown.aspects[0]?.votes).toBe(1);
    const late = await own.cast('LEVEL_1');
    expect([late.status, late.problem.code]).toEqual([409, 'vote.not-on']);
    expect((await own.paper()).answer).toMatchObject({ phase: 'SHOWN', choice: 'LEVEL_2' });
  });

  it('takes votes only on the aspect that is on', async () => {
    const meeting = await aMeeting();
    await meeting.school.send(startAspectVote, { params: meeting.time });
    const own = await phone(meeting);
    expect((await own.cast('LEVEL_2', 'COMMITMENT')).problem.code).toBe('vote.not-on');
    await meeting.school.send(startAspectVote, {
      params: { ...meeting.time, aspect: 'COMMITMENT' },
    });
    expect((await own.cast('LEVEL_2', 'TIME')).problem.code).toBe('vote.not-on');
    expect((await own.cast('LEVEL_2', 'COMMITMENT')).status).toBe(200);
    expect((await own.paper()).answer).toMatchObject({ aspect: 'COMMITMENT', position: 2 });
  });

  it('forgets the votes on an aspect that is voted on anew', async () => {
    const meeting = await aMeeting();
    await votesOn(meeting, five);
    const anew = await meeting.school.send(startAspectVote, { params: meeting.time });
    expect(anew.aspects[0]).toEqual({ aspect: 'TIME', phase: 'VOTING', votes: 0, spread: null });
  });

  it('is over after two hours: nobody joins or votes, and the votes are deleted', async () => {
    const meeting = await aMeeting();
    await meeting.school.send(startAspectVote, { params: meeting.time });
    const own = await phone(meeting);
    await own.cast('LEVEL_2');
    api.app.get(Clock).now = () => new Date('2025-11-25T13:00:00Z');
    expect((await own.cast('LEVEL_1')).problem.code).toBe('vote.closed');
    expect((await own.paper()).answer.phase).toBe('CLOSED');
    expect((await join(meeting.vote.code)).problem.code).toBe('vote.wrong-code');
    const { vote } = await meeting.school.send(readTeamVote, { params: meeting.school.now });
    expect(vote).toBeNull();
    const left = await api.database.owner.query<unknown[]>(
      'SELECT 1 FROM team_vote_ballots WHERE vote_id = $1',
      [meeting.vote.id],
    );
    expect(left).toEqual([]);
  });

  it('deletes every vote when it closes, and keeps the spread of five alone', async () => {
    const meeting = await aMeeting();
    await votesOn(meeting, five);
    const own = await phone(meeting);
    await meeting.school.send(startAspectVote, {
      params: { ...meeting.time, aspect: 'COMMITMENT' },
    });
    await own.cast('LEVEL_0', 'COMMITMENT');
    await meeting.school.send(showAspectVote, {
      params: { ...meeting.time, aspect: 'COMMITMENT' },
    });
    await meeting.school.send(closeTeamVote, { params: meeting.params });
    await meeting.school.send(closeTeamVote, { params: meeting.params });
    for (const table of ['team_vote_ballots', 'team_vote_devices']) {
      const left = await api.database.owner.query<unknown[]>(
        `SELECT 1 FROM ${table} WHERE vote_id = $1`,
        [meeting.vote.id],
      );
      expect(left).toEqual([]);
    }
    const { events } = await meeting.school.send(readHistory, {
      params: meeting.school.choice,
      query: { kind: 'vote.closed' },
    });
    expect(events.map(({ after }) => after)).toEqual([
      {
        aspects: [
          { aspect: 'TIME', votes: 5, spread: spreadOfFive },
          { aspect: 'COMMITMENT', votes: 1, spread: null },
        ],
      },
    ]);
  });

  it('changes no rating by itself', async () => {
    const meeting = await aMeeting();
    await votesOn(meeting, five);
    const { aspects } = await meeting.school.confirmations();
    expect(aspects.every(({ standing }) => standing.state === 'NOT_RATED')).toBe(true);
  });

  it('lets no more phones in than there are people', async () => {
    const meeting = await aMeeting(2);
    const { code } = meeting.vote;
    const statuses = [await join(code), await join(code), await join(code)];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 409]);
  });

  it('shuts out whoever keeps trying codes, for ten minutes, also with the right one', async () => {
    const { vote } = await aMeeting();
    const tried = [];
    for (let attempt = 0; attempt < 21; attempt += 1)
      tried.push((await join('AAAAAA')).problem.code);
    expect(new Set(tried.slice(0, 20))).toEqual(new Set(['vote.wrong-code']));
    expect(tried[20]).toBe('vote.too-many-attempts');
    expect((await join(vote.code)).problem.code).toBe('vote.too-many-attempts');
    api.app.get(Clock).now = () => new Date('2025-11-25T11:10:01Z');
    expect((await join(vote.code)).status).toBe(200);
  });

  it('runs one at a time for a choice, and can have a new code', async () => {
    const { school, vote, params } = await aMeeting();
    const second = await api.call(
      openTeamVote,
      { params: school.now, body: { aspects: ['TIME'] } },
      school.cookie,
    );
    expect([second.status, second.problem.code]).toEqual([409, 'vote.already-open']);
    const { code } = await school.send(renewVoteCode, { params });
    expect((await join(vote.code)).problem.code).toBe('vote.wrong-code');
    expect((await join(code)).status).toBe(200);
  });

  it('is unknown to a phone that did not join it', async () => {
    const meeting = await aMeeting();
    await meeting.school.send(startAspectVote, { params: meeting.time });
    const deviceToken = 'never-joined-this-vote';
    const voteId = meeting.vote.id;
    const paper = await api.call(readBallotPaper, { params: { voteId }, body: { deviceToken } });
    const cast = await api.call(castVote, {
      params: { voteId, aspect: 'TIME' },
      body: { deviceToken, choice: 'LEVEL_2' },
    });
    expect([paper.status, cast.status]).toEqual([404, 404]);
  });

  it('does not exist for another school', async () => {
    const { school, params, time } = await aMeeting();
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    const body = { aspects: ['TIME' as const] };
    const answers = [
      await api.call(readTeamVote, { params: school.now }, stranger),
      await api.call(openTeamVote, { params: school.now, body }, stranger),
      await api.call(renewVoteCode, { params }, stranger),
      await api.call(startAspectVote, { params: time }, stranger),
      await api.call(showAspectVote, { params: time }, stranger),
      await api.call(closeTeamVote, { params }, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await school.send(readTeamVote, { params: school.now })).vote).not.toBeNull();
  });
});
