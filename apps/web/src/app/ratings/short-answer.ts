import { Component, computed, inject, input, signal } from '@angular/core';
import { questionKeys, type QuestionKey } from '@verankerd/domain';
import { FieldHistory } from '../audit/audit-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { ChoiceYear } from './choice-year';
import type { TextDraft } from './answer-drafts';
import { DraftState } from './draft-state';

const waitAfterTyping = 1200;

/** The short answer to a question that begins with "Hoe". It saves itself while the reader types. */
@Component({
  selector: 'vk-short-answer',
  imports: [ChangedMeanwhile, DraftState, FieldHistory],
  templateUrl: './short-answer.html',
  styleUrl: './short-answer.css',
})
export class ShortAnswer {
  readonly question = input.required<QuestionKey>();
  readonly draft = input.required<TextDraft>();
  readonly year = input.required<ChoiceYear>();

  protected readonly language = inject(Language);
  protected readonly id = computed(() => `antwoord-${this.question()}`);
  protected readonly label = computed(() =>
    this.language.texts().ratings.answer.label(questionKeys.indexOf(this.question()) + 1),
  );
  protected readonly answer = computed(() => this.year().answerOf(this.question()));
  /** While the reader types, what is saved must not move the text under the hand. */
  protected readonly typed = signal<string | undefined>(undefined);
  protected readonly text = computed(() => this.typed() ?? this.draft().value());
  protected readonly conflict = computed(() => {
    const standing = this.draft().standing();
    if (standing.state !== 'CHANGED_MEANWHILE') return undefined;
    const texts = this.language.texts().ratings.conflict;
    const { answer, saved } = standing.theirs;
    return {
      told: texts.answer(saved?.by ?? texts.somebody, saved ? this.formats.time(saved.at) : ''),
      theirs: answer === '' ? texts.empty : answer,
    };
  });

  private readonly formats = inject(Formats);

  protected type(text: string): void {
    this.typed.set(text);
    this.draft().change(text, waitAfterTyping);
  }

  protected leave(): void {
    this.typed.set(undefined);
    this.draft().flush();
  }

  protected takeTheirs(): void {
    this.typed.set(undefined);
    this.draft().takeTheirs();
  }
}
