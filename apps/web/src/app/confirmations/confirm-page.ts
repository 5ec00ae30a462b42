import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { questionSet1 } from '@verankerd/content';
import {
  daysBetween,
  lastDayOf,
  questionKeys,
  type AspectKey,
  type SchoolYear,
} from '@verankerd/domain';
import { ChoiceNavigation } from '../choices/choices-door';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { AspectCard } from './aspect-card';
import { ConfirmationYear } from './confirmation-year';
import { MeetingView } from './meeting-view';

// A tap and a look at what stood: the whole of a choice must be done within five minutes.
const secondsAnAspect = 14;

/** "Klopt dit nog?" for one choice and school year: as a list, or in a meeting with one aspect a screen. */
@Component({
  selector: 'vk-confirm-page',
  imports: [ChoiceNavigation, AspectCard, MeetingView, ResourceView, RouterLink, SchoolLink],
  templateUrl: './confirm-page.html',
  styleUrl: './confirm-page.css',
  host: {
    '(window:online)': 'year.drafts().sendAgain()',
    '(document:visibilitychange)': 'year.drafts().flush()',
  },
})
export class ConfirmPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();
  /** `ja` shows one aspect a screen, for a meeting. */
  readonly vergadering = input<string>();
  /** Number of the aspect in the meeting, from 1. */
  readonly onderdeel = input<string>();
  /** `open` shows only what was open when it was chosen. */
  readonly toon = input<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly questionSet = questionSet1.questions;
  protected readonly year = new ConfirmationYear(
    computed(() => ({
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      // A label that is none is not found by the server: it need not be read here.
      schoolYear: this.schoolYear() as SchoolYear,
    })),
  );
  protected readonly base = computed(
    () => `/scholen/${this.schoolId()}/interventies/${this.choiceId()}`,
  );
  protected readonly isMeeting = computed(() => this.vergadering() === 'ja');
  protected readonly total = computed(() => this.year.aspects().length);
  protected readonly minutes = computed(() =>
    Math.ceil(((this.total() - this.year.settled()) * secondsAnAspect) / 60),
  );
  protected readonly isComplete = computed(
    () => this.total() > 0 && this.year.settled() === this.total(),
  );
  /** What was open when the reader asked for it: an answer does not make its aspect disappear under the hand. */
  private readonly openAspects = linkedSignal<boolean, ReadonlySet<AspectKey> | undefined>({
    source: () => this.toon() === 'open' && this.total() > 0,
    computation: (isOpenOnly) =>
      isOpenOnly
        ? new Set(
            this.year
              .aspects()
              .filter(({ task }) => task !== 'SETTLED')
              .map(({ aspect }) => aspect),
          )
        : undefined,
  });
  protected readonly groups = computed(() => {
    const open = this.openAspects();
    return questionKeys
      .map((question, index) => ({
        question,
        number: index + 1,
        aspects: this.year
          .aspects()
          .filter((one) => one.question === question && (!open || open.has(one.aspect))),
      }))
      .filter(({ aspects }) => aspects.length > 0);
  });
  protected readonly deadline = computed(() => {
    const loaded = this.year.loaded();
    if (!loaded || !this.year.canChange()) return undefined;
    const { today, deadline, deadlinePassed } = loaded;
    const { page } = this.language.texts().confirmations;
    if (today > lastDayOf(loaded.schoolYear)) return page.over;
    const day = this.formats.date(deadline);
    return deadlinePassed ? page.passed(day) : page.deadline(day, daysBetween(today, deadline));
  });
  private readonly router = inject(Router);

  protected goTo(onderdeel: number): void {
    void this.router.navigate([], {
      queryParams: { onderdeel },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
