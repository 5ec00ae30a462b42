import {
  computed,
  DestroyRef,
  effect,
  inject,
  signal,
  untracked,
  type Signal,
} from '@angular/core';
import {
  closeTeamVote,
  openTeamVote,
  readTeamVote,
  renewVoteCode,
  showAspectVote,
  startAspectVote,
  type TeamVote,
} from '@verankerd/contract';
import type { AspectKey } from '@verankerd/domain';
import type { ChoiceYearKey } from '../milestones/milestones-door';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';

/** How often the screen asks how many voted, in milliseconds. */
const pace = 2000;

/**
 * The vote of a team as the screen in the meeting runs it: opened, read while it runs, shown, closed. The code lives
 * here only as long as the page does: the server keeps no more than its hash. Make it in a field of a component.
 */
export class VoteDesk {
  private readonly api = inject(ApiClient);
  private readonly held = signal<TeamVote | null>(null);
  private readonly knownCode = signal<string | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLeft = false;

  /** The vote that runs; null when there is none. */
  readonly vote = this.held.asReadonly();

  /** The code to join with, when it is known here. */
  readonly code = this.knownCode.asReadonly();

  /** Whether something is being sent. */
  readonly isBusy = signal(false);

  /** What the server refused last. */
  readonly failure = signal<ApiFailure | undefined>(undefined);

  /** Whether the last look at the vote did not arrive. */
  readonly isLost = signal(false);

  readonly isOpen = computed(() => this.held() !== null);

  constructor(private readonly key: Signal<ChoiceYearKey>) {
    effect(() => {
      this.key();
      untracked(() => {
        this.held.set(null);
        this.knownCode.set(undefined);
        void this.look();
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.isLeft = true;
      clearTimeout(this.timer);
    });
  }

  /** How an aspect stands in the vote; nothing when it is not in it. */
  of(aspect: AspectKey): TeamVote['aspects'][number] | undefined {
    return this.held()?.aspects.find((one) => one.aspect === aspect);
  }

  /** Opens a vote on aspects, for as many phones as there are people when that is given. */
  async open(aspects: readonly AspectKey[], devices: number | undefined): Promise<void> {
    await this.send(async () => {
      const { code, ...vote } = await this.api.call(openTeamVote, {
        params: this.key(),
        body: { aspects: [...aspects], ...(devices !== undefined && { devices }) },
      });
      this.knownCode.set(code);
      return vote;
    });
  }

  /** Makes a new code; who joined stays in. */
  async renew(): Promise<void> {
    await this.sendOn(async (params) => {
      const { code, ...vote } = await this.api.call(renewVoteCode, { params });
      this.knownCode.set(code);
      return vote;
    });
  }

  /** Lets members vote on an aspect; on a shown one it starts anew. */
  start(aspect: AspectKey): Promise<void> {
    return this.sendOn((params) =>
      this.api.call(startAspectVote, { params: { ...params, aspect } }),
    );
  }

  /** Shows the votes on an aspect together. */
  show(aspect: AspectKey): Promise<void> {
    return this.sendOn((params) =>
      this.api.call(showAspectVote, { params: { ...params, aspect } }),
    );
  }

  /** Closes the vote: every vote in it is forgotten. */
  async close(): Promise<void> {
    await this.sendOn(async (params) => {
      await this.api.call(closeTeamVote, { params });
      this.knownCode.set(undefined);
      return null;
    });
  }

  private sendOn(
    call: (params: ChoiceYearKey & { voteId: string }) => Promise<TeamVote | null>,
  ): Promise<void> {
    const vote = this.held();
    return vote ? this.send(() => call({ ...this.key(), voteId: vote.id })) : Promise.resolve();
  }

  private async send(call: () => Promise<TeamVote | null>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      this.held.set(await call());
    } catch (error) {
      this.failure.set(failureOf(error));
      void this.look();
    } finally {
      this.isBusy.set(false);
      this.lookLater();
    }
  }

  /** Reads the vote. A look that fails is tried again: the room must not have to. */
  private async look(): Promise<void> {
    const key = this.key();
    try {
      const { vote } = await this.api.call(readTeamVote, { params: key });
      if (key !== untracked(this.key) || this.isBusy()) return;
      this.held.set(vote);
      this.isLost.set(false);
    } catch (error) {
      this.isLost.set(failureOf(error).problem === undefined && this.held() !== null);
    } finally {
      this.lookLater();
    }
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    if (!this.isLeft && this.held()) this.timer = setTimeout(() => void this.look(), pace);
  }
}
