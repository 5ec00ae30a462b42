import { Component, computed, inject, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { choiceQuestions1, choiceQuestionKeys, type ChoiceQuestionKey } from '@verankerd/content';
import { isPlainDate } from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { ChoiceDraft } from './choice-draft';
import { numberOf, type ChooseStep } from './choose-steps';
import { goalText } from './goal-text';

/** An answer with its name; without a name it is the answer to the question itself. */
type Fact = { readonly name?: string; readonly value: string };

/** All that was recorded of a choice, question by question, to be read at a glance. */
@Component({
  selector: 'vk-decision-record',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './decision-record.html',
  styleUrl: './decision-record.css',
})
export class DecisionRecord {
  readonly answers = input.required<ChoiceDraft>();
  /** Whether each part leads back to the step on which it is filled in. */
  readonly canChange = input(false);
  /** Level of the headings: one below that of the page around it. */
  readonly headingLevel = input<2 | 3>(3);

  protected readonly language = inject(Language);
  protected readonly parts = computed(() =>
    choiceQuestionKeys.map((step) => ({
      step,
      question: this.language.read(choiceQuestions1.questions[step].question),
      facts: this.factsOf(step),
    })),
  );
  protected readonly decision = computed((): readonly Fact[] => {
    const { record } = this.language.texts().choices;
    const { decidedBy, decidedOn, startSchoolYear } = this.answers();
    return [
      { name: record.decidedBy, value: decidedBy },
      { name: record.decidedOn, value: this.date(decidedOn) },
      { name: record.startSchoolYear, value: startSchoolYear },
    ];
  });
  private readonly formats = inject(Formats);

  protected stepParams(step: ChooseStep): { readonly stap: number } {
    return { stap: numberOf(step) };
  }

  private factsOf(step: ChoiceQuestionKey): readonly Fact[] {
    const answers = this.answers();
    const { record } = this.language.texts().choices;
    switch (step) {
      case 'GOAL_AND_TARGET_GROUP':
        return [{ value: this.goal() }, { name: record.targetGroup, value: this.targetGroup() }];
      case 'WHERE_FOUND':
        return [...this.intervention(), { value: answers.foundIn }];
      case 'EFFECTIVENESS':
        return [
          { value: answers.effectiveness },
          { name: record.level, value: this.level() },
          { name: record.source, value: this.source() },
        ];
      case 'CARRIED_OUT_BY':
        return [{ value: answers.executor }];
      case 'DEMANDS':
        return [
          { name: record.training, value: answers.training },
          { name: record.hours, value: answers.hours },
          { name: record.cost, value: answers.cost },
        ];
    }
  }

  private goal(): string {
    const { goals, goalWords: words } = this.answers();
    return goalText({ goals, words }, this.language.code());
  }

  private targetGroup(): string {
    const { targetGroup } = this.answers();
    return targetGroup === ''
      ? ''
      : this.language.read(choiceQuestions1.targetGroups[targetGroup].label);
  }

  /** On the page of the choice its name stands above already. */
  private intervention(): readonly Fact[] {
    if (!this.canChange()) return [];
    const { kind, interventionName, ownName } = this.answers();
    const { choose, record } = this.language.texts().choices;
    const own = ownName === '' ? '' : `${ownName} (${record.own})`;
    return [{ name: choose.stepNames.WHERE_FOUND, value: kind === 'OWN' ? own : interventionName }];
  }

  private level(): string {
    const { recognitionLevel } = this.answers();
    return recognitionLevel === ''
      ? ''
      : this.language.read(choiceQuestions1.recognitionLevels[recognitionLevel].label);
  }

  private source(): string {
    const { recognitionSource, recognitionSeenOn } = this.answers();
    const { seenOn } = this.language.texts().choices.record;
    const seen = recognitionSeenOn === '' ? '' : seenOn(this.date(recognitionSeenOn));
    return [recognitionSource, seen].filter(Boolean).join(', ');
  }

  private date(date: string): string {
    return isPlainDate(date) ? this.formats.date(date) : date;
  }
}
