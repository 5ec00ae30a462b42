import { Component, computed, inject, input, signal } from '@angular/core';
import { aspectKeys, smallestVoteShown, type AspectKey, type VoteChoice } from '@verankerd/domain';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { VoteDesk } from './vote-desk';

/** The vote on one aspect, as the room sees it: the code, how many voted, and the spread once it is shown. */
@Component({
  selector: 'vk-vote-panel',
  imports: [ModalDialog, ProblemNotice],
  templateUrl: './vote-panel.html',
  styleUrl: './vote-panel.css',
})
export class VotePanel {
  readonly desk = input.required<VoteDesk>();
  /** What is on the screen; nothing shows only the code, and the way to close. */
  readonly aspect = input.required<AspectKey | undefined>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly smallest = smallestVoteShown;
  protected readonly isOpening = signal(false);
  protected readonly isClosing = signal(false);
  protected readonly devices = signal('');
  protected readonly address = `${location.host}/stem`;
  protected readonly vote = computed(() => this.desk().vote());
  protected readonly voted = computed(() => {
    const aspect = this.aspect();
    return aspect && this.desk().of(aspect);
  });
  /** Once the votes are shown, the room looks at them: the code steps back. */
  protected readonly isShown = computed(() => this.voted()?.phase === 'SHOWN');
  /** In two groups of three, as it is read aloud. */
  protected readonly code = computed(() =>
    this.desk()
      .code()
      ?.replace(/^(.{3})/, '$1 '),
  );
  protected readonly spread = computed(() => {
    const spread = this.voted()?.spread;
    const most = Math.max(1, ...(spread ?? []).map(({ votes }) => votes));
    return spread?.map(({ choice, votes }) => ({
      word: this.wordOf(choice),
      votes,
      width: (100 * votes) / most,
    }));
  });

  protected start(): void {
    const aspect = this.aspect();
    if (aspect) void this.desk().start(aspect);
  }

  protected show(): void {
    const aspect = this.aspect();
    if (aspect) void this.desk().show(aspect);
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const devices = Number(this.devices());
    const isCount = Number.isInteger(devices) && devices > 0 && devices <= 200;
    await this.desk().open(aspectKeys, isCount ? devices : undefined);
    if (this.desk().isOpen()) this.isOpening.set(false);
  }

  protected async close(): Promise<void> {
    this.isClosing.set(false);
    await this.desk().close();
  }

  private wordOf(choice: VoteChoice): string {
    return this.language.texts().confirmations.vote.choices[choice];
  }
}
