import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { scales1 } from '@verankerd/content';
import type { AspectConfirmation } from '@verankerd/contract';
import { confirmationAnswers, ratedLevels } from '@verankerd/domain';
import { Language } from '../shell/language';
import {
  agreedWord,
  asksToConfirm,
  isNotApplicable,
  isSameAnswer,
  reasonOf,
  withReason,
  type YearAnswer,
} from './year-answer';

/** One of the things to say, with its word and what it comes down to. */
type Option = { readonly answer: YearAnswer; readonly word: string; readonly help: string };

let sequence = 0;

/**
 * The answers to choose from: "klopt dit nog?" with what each comes down to, or how far the team is. Four options in
 * one order, so that the keys 1 to 4 mean the same everywhere.
 */
@Component({
  selector: 'vk-answer-choice',
  templateUrl: './answer-choice.html',
  styleUrl: './answer-choice.css',
  host: { '[class.large]': 'isLarge()' },
})
export class AnswerChoice {
  readonly confirmation = input.required<AspectConfirmation>();
  readonly value = input.required<YearAnswer>();
  /** What the aspect is called. */
  readonly label = input.required<string>();
  /** Whether it is read from the back of a room. */
  readonly isLarge = input(false);
  readonly chosen = output<YearAnswer>();
  /** The reason is being typed. */
  readonly reasonTyped = output<YearAnswer>();
  /** The field of the reason is left. */
  readonly reasonLeft = output();

  protected readonly id = `antwoord-${(sequence += 1)}`;
  protected readonly language = inject(Language);
  /** Whether the team judges afresh; as the question asks until the reader wants otherwise. */
  protected readonly judgesAfresh = linkedSignal<boolean>(() => {
    const value = this.value();
    return value.kind === 'NONE' ? !asksToConfirm(this.confirmation()) : value.kind === 'RATE';
  });
  protected readonly canConfirm = computed(() => asksToConfirm(this.confirmation()));
  protected readonly question = computed(() => {
    const { prefilled, askReason } = this.confirmation();
    const texts = this.language.texts().confirmations.aspect;
    if (!this.judgesAfresh()) return texts.question(this.language.read(agreedWord(prefilled)));
    return texts.ask[askReason ?? 'NOT_RATED'];
  });
  protected readonly options = computed<readonly Option[]>(() =>
    this.judgesAfresh() ? this.levelOptions() : this.confirmOptions(),
  );
  protected readonly isNotApplicable = computed(() => isNotApplicable(this.value()));
  protected readonly asksReason = computed(() => {
    const value = this.value();
    return (
      this.isNotApplicable() ||
      (value.kind === 'CONFIRM' && (value.answer === 'PARTLY' || value.answer === 'NO'))
    );
  });
  protected readonly reason = computed(() => reasonOf(this.value()));

  /** Chooses by number, from 1, as a key does. */
  chooseNumber(number: number): void {
    const option = this.options()[number - 1];
    if (option) this.choose(option);
  }

  protected isChosen({ answer }: Option): boolean {
    return isSameAnswer(
      withReason(this.value(), ''),
      withReason(sameChecked(answer, this.value()), ''),
    );
  }

  protected choose({ answer }: Option): void {
    const reason = isNotApplicable(answer) || answer.kind === 'CONFIRM' ? this.reason() : '';
    const isYes = answer.kind === 'CONFIRM' && answer.answer === 'YES';
    this.chosen.emit(withReason(sameChecked(answer, this.value()), isYes ? '' : reason));
  }

  protected type(reason: string): void {
    this.reasonTyped.emit(withReason(this.value(), reason));
  }

  private confirmOptions(): readonly Option[] {
    const { outcomes, prefilled } = this.confirmation();
    const texts = this.language.texts().confirmations.aspect;
    return confirmationAnswers.map((answer) => {
      const outcome = outcomes[answer];
      const word = this.language.read(agreedWord(outcome)).toLowerCase();
      return {
        answer: { kind: 'CONFIRM', answer, reason: '', evidenceChecked: false },
        word: texts.answers[answer],
        help: outcome === prefilled ? texts.stays(word) : texts.becomes(word),
      };
    });
  }

  private levelOptions(): readonly Option[] {
    const { levels, notApplicable } = scales1.rating;
    return [
      ...ratedLevels.map((level): Option => {
        return {
          answer: { kind: 'RATE', rating: { state: 'RATED', level } },
          word: this.language.read(levels[level].label),
          help: this.language.read(levels[level].rule),
        };
      }),
      {
        answer: { kind: 'RATE', rating: { state: 'NOT_APPLICABLE', reason: '' } },
        word: this.language.read(notApplicable.label),
        help: this.language.read(notApplicable.rule),
      },
    ];
  }
}

/** That the evidence was looked at again stays when the answer changes. */
function sameChecked(answer: YearAnswer, value: YearAnswer): YearAnswer {
  return answer.kind === 'CONFIRM' && value.kind === 'CONFIRM'
    ? { ...answer, evidenceChecked: value.evidenceChecked }
    : answer;
}
