import { TestBed } from '@angular/core/testing';
import type { Problem, Route } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ApiClient, ApiFailure } from '../shell/api-client';
import { PhoneVote, type BallotPaper } from './phone-vote';

const paper: BallotPaper = {
  voteId: '0191d7a0-0000-4000-8000-000000000001',
  interventionName: 'Taakspel',
  schoolYear: schoolYear('2026-2027'),
  phase: 'VOTING',
  aspect: 'SCHOOL_PLAN',
  position: 1,
  aspects: 21,
  choice: null,
  expiresAt: '2026-09-21T14:00:00.000Z',
};

function problem(code: Problem['code'], status: number): ApiFailure {
  return new ApiFailure({
    type: `urn:verankerd:problem:${code}`,
    title: '',
    detail: '',
    status,
    code,
    instance: '',
  });
}

/** The server as a phone meets it: what the room is at, what arrived, and whether anything arrives at all. */
class RoomApi {
  now: BallotPaper = paper;
  isReachable = true;
  refusal: ApiFailure | undefined;
  readonly arrived: string[] = [];

  async call(route: Route, request: { body: { choice?: string } }): Promise<unknown> {
    if (!this.isReachable) throw new ApiFailure(undefined);
    if (route.name === 'joinTeamVote') return { ...this.now, deviceToken: 'a-token-of-this-phone' };
    if (this.refusal) throw this.refusal;
    if (route.name === 'castVote') {
      const choice = request.body.choice as BallotPaper['choice'];
      this.arrived.push(String(choice));
      this.now = { ...this.now, choice };
    }
    return this.now;
  }
}

describe('a phone in the vote of a team', () => {
  let room: RoomApi;

  beforeEach(() => {
    jest.useFakeTimers();
    sessionStorage.clear();
    room = new RoomApi();
    TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: room }] });
  });

  afterEach(() => jest.useRealTimers());

  const phone = (): PhoneVote => TestBed.runInInjectionContext(() => new PhoneVote());
  const nextLook = (): Promise<void> => jest.advanceTimersByTimeAsync(2500);

  it('keeps a vote that did not arrive, and sends it by itself', async () => {
    const vote = phone();
    await vote.join('ABC234');
    room.isReachable = false;
    await vote.vote('LEVEL_1');
    expect(vote.unsent()).toEqual({ aspect: 'SCHOOL_PLAN', choice: 'LEVEL_1' });
    room.isReachable = true;
    await nextLook();
    expect([room.arrived, vote.unsent(), vote.paper()?.choice]).toEqual([
      ['LEVEL_1'],
      undefined,
      'LEVEL_1',
    ]);
  });

  it('lets a vote go that came too late, and shows what is on now', async () => {
    const vote = phone();
    await vote.join('ABC234');
    room.refusal = problem('vote.not-on', 409);
    const late = vote.vote('LEVEL_2');
    room.now = { ...paper, phase: 'SHOWN' };
    await late;
    room.refusal = undefined;
    await nextLook();
    expect([vote.unsent(), room.arrived, vote.paper()?.phase]).toEqual([undefined, [], 'SHOWN']);
  });

  it('knows that the vote is over when the server does not know it any more', async () => {
    const vote = phone();
    await vote.join('ABC234');
    room.refusal = problem('resource.not-found', 404);
    await nextLook();
    expect(vote.paper()?.phase).toBe('CLOSED');
    expect(sessionStorage).toHaveLength(0);
  });

  it('only says that there is no connection when nothing arrives', async () => {
    const vote = phone();
    await vote.join('ABC234');
    room.isReachable = false;
    await nextLook();
    expect([vote.isLost(), vote.paper()?.phase]).toEqual([true, 'VOTING']);
    room.isReachable = true;
    await nextLook();
    expect(vote.isLost()).toBe(false);
  });

  it('is still in after the page was loaded again', async () => {
    await phone().join('ABC234');
    room.now = { ...paper, choice: 'UNSURE' };
    const again = phone();
    expect(again.isReturning()).toBe(true);
    await nextLook();
    expect(again.paper()?.choice).toBe('UNSURE');
  });
});
