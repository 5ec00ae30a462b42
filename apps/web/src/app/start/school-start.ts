import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listChoices, type Session as SignedIn } from '@verankerd/contract';
import { questionKeys } from '@verankerd/domain';
import { nextQuestion, SchoolChoices, type NextQuestion } from '../choices/choices-door';
import { PracticeOffers } from '../good-practices/good-practices-door';
import { DueList } from '../milestones/milestones-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';

/** What asks for the reader at one school: milestones that are due, where to go on, and how the choices stand. */
@Component({
  selector: 'vk-school-start',
  imports: [DueList, PracticeOffers, ResourceView, RouterLink, SchoolChoices],
  templateUrl: './school-start.html',
  styleUrl: './school-start.css',
  host: { class: 'stack stack-wide' },
})
export class SchoolStart {
  readonly school = input.required<SignedIn['memberships'][number]>();

  protected readonly language = inject(Language);
  protected readonly schoolId = computed(() => this.school().organisationId ?? '');
  protected readonly name = computed(() => {
    const { organisationName, organisationPlace } = this.school();
    return [organisationName, organisationPlace].filter(Boolean).join(', ');
  });
  protected readonly found = inject(ApiClient).resource(listChoices, () => ({
    params: { schoolId: this.schoolId() },
    query: {},
  }));
  protected readonly next = computed(() =>
    this.found.hasValue() ? nextQuestion(this.found.value()?.choices ?? []) : undefined,
  );

  protected linkTo({ choice }: NextQuestion): unknown[] {
    return ['/scholen', this.schoolId(), 'interventies', choice.id, choice.schoolYear];
  }

  protected wordsOf({ choice, question }: NextQuestion): string {
    const { start, questions } = this.language.texts();
    const number = questionKeys.indexOf(question) + 1;
    return start.continueQuestion(number, questions.short[question], choice.schoolYear);
  }

  protected numberOf({ question }: NextQuestion): number {
    return questionKeys.indexOf(question) + 1;
  }
}
