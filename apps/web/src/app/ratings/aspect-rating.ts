import { Component, computed, inject, input, signal } from '@angular/core';
import { questionSet1, scales1 } from '@verankerd/content';
import {
  ratedLevels,
  type AspectKey,
  type AspectRating as Judgement,
  type PlainDate,
  type RegisterSector,
} from '@verankerd/domain';
import { EarnedLevel, isEarnedOtherwise } from '../anchoring/anchoring-door';
import { FieldHistory } from '../audit/audit-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { ChoiceYear } from './choice-year';
import { DraftState } from './draft-state';
import { EvidenceList } from './evidence-list';
import { isSameJudgement, judgementOf, wordOf } from './judgement';

/** Passing over the choices with the arrow keys is no choice yet. */
const waitAfterChoosing = 400;
const waitAfterTyping = 1200;

/** One aspect: why it matters, how far the team is in plain words, and what shows it. Each choice saves itself. */
@Component({
  selector: 'vk-aspect-rating',
  imports: [ChangedMeanwhile, DraftState, EarnedLevel, EvidenceList, FieldHistory],
  templateUrl: './aspect-rating.html',
  styleUrl: './aspect-rating.css',
})
export class AspectRating {
  readonly aspect = input.required<AspectKey>();
  readonly year = input.required<ChoiceYear>();
  readonly today = input.required<PlainDate>();
  readonly sector = input<RegisterSector>('PO');

  protected readonly language = inject(Language);
  protected readonly levels = ratedLevels;
  protected readonly scale = scales1.rating;
  protected readonly id = computed(() => `aspect-${this.aspect()}`);
  protected readonly words = computed(() => questionSet1.aspects[this.aspect()]);
  protected readonly label = computed(() => this.language.read(this.words().label));
  protected readonly example = computed(() => {
    const sector = ({ PO: 'po', VO: 'vo', GO: 'go' } as const)[this.sector()];
    return this.language.read(this.words().examples[sector]);
  });
  protected readonly draft = computed(() => this.year().drafts().rating(this.aspect()));
  protected readonly rating = computed(() => this.year().ratingOf(this.aspect()));
  /** How the aspect stands over the years, where that differs from what the team said this year. */
  protected readonly earned = computed(() => {
    const standing = this.year().standingOf(this.aspect());
    return standing && isEarnedOtherwise(standing) ? standing : undefined;
  });
  protected readonly chosen = computed(() => this.draft().value());
  protected readonly word = computed(() => this.language.read(wordOf(this.chosen())));
  /** While the reason is typed, what is saved must not move the text under the hand. */
  protected readonly typedReason = signal<string | undefined>(undefined);
  protected readonly reason = computed(() => {
    const chosen = this.chosen();
    return this.typedReason() ?? (chosen.state === 'NOT_APPLICABLE' ? chosen.reason : '');
  });
  protected readonly isIncomplete = computed(() => this.draft().standing().state === 'INCOMPLETE');
  protected readonly conflict = computed(() => {
    const standing = this.draft().standing();
    if (standing.state !== 'CHANGED_MEANWHILE') return undefined;
    const texts = this.language.texts().ratings.conflict;
    const { saved } = standing.theirs;
    const theirs = this.tell(judgementOf(standing.theirs));
    return {
      told: texts.rating(
        saved?.by ?? texts.somebody,
        saved ? this.formats.time(saved.at) : '',
        theirs,
      ),
      theirs: texts.takeTheirs(theirs),
      mine: texts.keepMine(this.tell(this.chosen())),
    };
  });

  private readonly formats = inject(Formats);

  protected isChosen(judgement: Judgement): boolean {
    return isSameJudgement(this.chosen(), judgement);
  }

  protected choose(judgement: Judgement): void {
    this.draft().change(judgement, waitAfterChoosing);
  }

  protected chooseNotApplicable(): void {
    const kept = this.rating()?.reason ?? '';
    this.choose({ state: 'NOT_APPLICABLE', reason: kept });
  }

  protected typeReason(reason: string): void {
    this.typedReason.set(reason);
    this.draft().change({ state: 'NOT_APPLICABLE', reason }, waitAfterTyping);
  }

  protected leaveReason(): void {
    this.typedReason.set(undefined);
    this.draft().flush();
  }

  private tell(judgement: Judgement): string {
    const word = this.language.read(wordOf(judgement));
    return judgement.state === 'NOT_APPLICABLE' ? `${word}: ${judgement.reason}` : word;
  }
}
