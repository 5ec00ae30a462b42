import { DestroyRef, inject, signal } from '@angular/core';
import { castVote, joinTeamVote, readBallotPaper, type AnswerOf } from '@verankerd/contract';
import type { AspectKey, VoteChoice } from '@verankerd/domain';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';

/** What a phone shows of a vote. */
export type BallotPaper = AnswerOf<typeof readBallotPaper>;

/** How often a phone asks what is on, in milliseconds. */
const pace = 2000;

/** The pass of this phone to one vote. It names nobody, and goes when the tab is closed. */
type Pass = { readonly voteId: string; readonly deviceToken: string };

const storageKey = 'verankerd.vote';

/**
 * A phone in the vote of a team: joins with the code, follows what is on, and votes until the votes are shown. A vote
 * that does not arrive is sent again by itself. Make it in a field of a component.
 */
export class PhoneVote {
  private readonly api = inject(ApiClient);
  private pass: Pass | undefined = storedPass();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLeft = false;

  /** What is on now; nothing when the phone is not in a vote. */
  readonly paper = signal<BallotPaper | undefined>(undefined);

  /** Whether it joined and waits for its first paper, as after a reload. */
  readonly isReturning = signal(this.pass !== undefined);

  readonly isJoining = signal(false);

  /** What the server said of the code. */
  readonly refusal = signal<ApiFailure | undefined>(undefined);

  /** Whether the last look did not arrive. */
  readonly isLost = signal(false);

  /** What was chosen here and has not arrived. */
  readonly unsent = signal<{ readonly aspect: AspectKey; readonly choice: VoteChoice } | undefined>(
    undefined,
  );

  /** Whether a vote is on its way right now. */
  readonly isSending = signal(false);

  constructor() {
    if (this.pass) void this.look();
    inject(DestroyRef).onDestroy(() => {
      this.isLeft = true;
      clearTimeout(this.timer);
    });
  }

  /** Joins with the code on the screen in the room. */
  async join(code: string): Promise<void> {
    if (this.isJoining()) return;
    this.isJoining.set(true);
    this.refusal.set(undefined);
    try {
      const { deviceToken, ...paper } = await this.api.call(joinTeamVote, { body: { code } });
      this.keep({ voteId: paper.voteId, deviceToken });
      this.paper.set(paper);
      this.lookLater();
    } catch (error) {
      this.refusal.set(failureOf(error));
    } finally {
      this.isJoining.set(false);
    }
  }

  /** Votes, or votes otherwise. */
  async vote(choice: VoteChoice): Promise<void> {
    const aspect = this.paper()?.aspect;
    if (!aspect) return;
    this.unsent.set({ aspect, choice });
    await this.sendUnsent();
  }

  /** Stops taking part. What was voted stays in. */
  leave(): void {
    this.keep(undefined);
    this.paper.set(undefined);
    this.unsent.set(undefined);
    this.isReturning.set(false);
    clearTimeout(this.timer);
  }

  private async sendUnsent(): Promise<void> {
    const { pass } = this;
    if (!pass || this.isSending()) return;
    this.isSending.set(true);
    try {
      // What was tapped while a vote was under way follows right behind it.
      for (let unsent = this.unsent(); unsent; unsent = this.unsent()) {
        const { aspect, choice } = unsent;
        const paper = await this.api.call(castVote, {
          params: { voteId: pass.voteId, aspect },
          body: { deviceToken: pass.deviceToken, choice },
        });
        this.paper.set(paper);
        if (this.unsent() === unsent) this.unsent.set(undefined);
      }
      this.isLost.set(false);
    } catch (error) {
      // Refused for good: the votes were shown, or the vote is over. Otherwise the next look sends it again.
      if (failureOf(error).problem) {
        this.unsent.set(undefined);
        await this.look();
      }
    } finally {
      this.isSending.set(false);
    }
  }

  private async look(): Promise<void> {
    const { pass } = this;
    if (!pass) return;
    try {
      if (this.unsent() && !this.isSending()) await this.sendUnsent();
      const paper = await this.api.call(readBallotPaper, {
        params: { voteId: pass.voteId },
        body: { deviceToken: pass.deviceToken },
      });
      if (pass !== this.pass) return;
      if (!this.isSending()) this.paper.set(paper);
      this.isLost.set(false);
    } catch (error) {
      this.miss(failureOf(error));
    } finally {
      this.isReturning.set(false);
      this.lookLater();
    }
  }

  /** No paper came. When the server does not know the vote any more, it is over. */
  private miss({ problem }: ApiFailure): void {
    const isOver = problem?.code === 'resource.not-found' || problem?.code === 'vote.closed';
    this.isLost.set(!isOver);
    if (!isOver) return;
    const paper = this.paper();
    if (paper) this.paper.set({ ...paper, phase: 'CLOSED', aspect: null });
    this.keep(undefined);
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    if (this.isLeft || !this.pass || this.paper()?.phase === 'CLOSED') return;
    this.timer = setTimeout(() => void this.look(), pace);
  }

  private keep(pass: Pass | undefined): void {
    this.pass = pass;
    if (pass) sessionStorage.setItem(storageKey, JSON.stringify(pass));
    else sessionStorage.removeItem(storageKey);
  }
}

function storedPass(): Pass | undefined {
  const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
  return isPass(kept) ? kept : undefined;
}

function isPass(kept: unknown): kept is Pass {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'voteId' in kept &&
    'deviceToken' in kept &&
    typeof kept.voteId === 'string' &&
    typeof kept.deviceToken === 'string'
  );
}
