import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionSet1 } from '@verankerd/content';
import type { AspectConfirmation } from '@verankerd/contract';
import { hasLapsed, LevelMark, standingWord, type MarkedLevel } from '../anchoring/anchoring-door';
import { ChangedMeanwhile, DraftState } from '../ratings/ratings-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { AnswerChoice } from './answer-choice';
import { CarriersEditor } from './carriers-editor';
import type { ConfirmationYear } from './confirmation-year';
import { LastingPlaceEditor } from './lasting-place-editor';
import { agreedBy, agreedWord, answerOf, noAnswer, type YearAnswer } from './year-answer';

/** Passing over the choices with the arrow keys is no choice yet. */
const waitAfterChoosing = 400;
const waitAfterTyping = 1200;

/** One aspect in the list: what stood, whether it still holds, and what shows and keeps it. It saves itself. */
@Component({
  selector: 'vk-aspect-card',
  imports: [
    AnswerChoice,
    CarriersEditor,
    ChangedMeanwhile,
    DraftState,
    LastingPlaceEditor,
    LevelMark,
    RouterLink,
  ],
  templateUrl: './aspect-card.html',
  styleUrl: './aspect-card.css',
})
export class AspectCard {
  readonly confirmation = input.required<AspectConfirmation>();
  readonly year = input.required<ConfirmationYear>();

  protected readonly language = inject(Language);
  protected readonly hasLapsed = hasLapsed;
  protected readonly label = computed(() =>
    this.language.read(questionSet1.aspects[this.confirmation().aspect].label),
  );
  protected readonly draft = computed(() => this.year().drafts().of(this.confirmation()));
  protected readonly value = computed(() => this.draft().value());
  protected readonly isSettled = computed(() => this.confirmation().task === 'SETTLED');
  protected readonly mark = computed<MarkedLevel>(() => {
    const { standing } = this.confirmation();
    if (standing.state === 'RATED') return standing.earnedLevel;
    return standing.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : null;
  });
  /** How it stood a year ago, when that is something else than now. */
  protected readonly lastYear = computed(() => {
    const { lastYear, standing } = this.confirmation();
    if (!lastYear || lastYear.state === 'NOT_RATED') return undefined;
    const word = this.language.read(standingWord(lastYear));
    if (word === this.language.read(standingWord(standing))) return undefined;
    return this.language.texts().confirmations.aspect.lastYear(word.toLowerCase());
  });
  protected readonly isPlaceOutdated = computed(
    () => this.confirmation().lastingPlace.place?.outdated === true,
  );
  protected readonly conflict = computed(() => {
    const standing = this.draft().standing();
    if (standing.state !== 'CHANGED_MEANWHILE') return undefined;
    const { saved } = standing.theirs;
    const texts = this.language.texts().confirmations.aspect;
    const theirs = this.tell(answerOf(standing.theirs));
    return {
      told: texts.changed(saved?.by ?? texts.somebody, saved ? this.formats.time(saved.at) : ''),
      theirs: `${texts.takeTheirs}: ${theirs}`,
      mine: `${texts.keepMine}: ${this.tell(this.value())}`,
    };
  });
  private readonly formats = inject(Formats);

  protected choose(answer: YearAnswer): void {
    this.draft().change(answer, waitAfterChoosing);
  }

  protected type(answer: YearAnswer): void {
    this.draft().change(answer, waitAfterTyping);
  }

  protected clear(): void {
    this.draft().change(noAnswer, 0);
  }

  protected check(evidenceChecked: boolean): void {
    const value = this.value();
    if (value.kind === 'CONFIRM')
      this.draft().change({ ...value, evidenceChecked }, waitAfterChoosing);
  }

  private tell(answer: YearAnswer): string {
    return this.language.read(agreedWord(agreedBy(answer, this.confirmation())));
  }
}
