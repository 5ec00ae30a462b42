import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SubmissionContent } from '@verankerd/contract';
import { questionSet1, roles1, scales1 } from '@verankerd/content';
import { isOverdue } from '@verankerd/domain';
import { StateBadge } from '../kit/state-badge';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { submissionSections, type Submission } from './submission-sections';

type Rating = SubmissionContent['ratings'][number];
type Milestone = SubmissionContent['milestones'][number];

/** What a school handed in, question by question, as a board or partnership reads and prints it. */
@Component({
  selector: 'vk-submission-report',
  imports: [RouterLink, StateBadge],
  templateUrl: './submission-report.html',
  host: { class: 'stack stack-wide' },
})
export class SubmissionReport {
  readonly submission = input.required<Submission>();
  /** Router commands of the overview that the reader came from. */
  readonly back = input.required<readonly unknown[]>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly questionSet = questionSet1;
  protected readonly roles = roles1.roles;
  protected readonly sections = computed(() => submissionSections(this.submission()));

  protected ratingWords({ state, level, reason }: Rating): string {
    const { levels, notRated, notApplicable } = scales1.rating;
    if (state === 'RATED' && level !== null) return this.language.read(levels[level].label);
    if (state === 'NOT_RATED') return this.language.read(notRated.label);
    return `${this.language.read(notApplicable.label)}: ${reason ?? ''}`;
  }

  protected milestoneWords(milestone: Milestone): string {
    const texts = this.language.texts().oversight;
    if (milestone.doneOn) return texts.milestoneDone(this.formats.shortDate(milestone.doneOn));
    if (milestone.status === 'DROPPED') return texts.milestoneDropped;
    return isOverdue(milestone, this.submission().today)
      ? texts.milestoneOverdue
      : texts.milestoneOpen;
  }
}
