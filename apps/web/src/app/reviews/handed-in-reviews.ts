import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listBoardReviews, listPartnershipReviews, type HandedInReview } from '@verankerd/contract';
import { laterSchoolYear, schoolYearOf, type SchoolYear } from '@verankerd/domain';
import { BoardDownloads } from '../exports/exports-door';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { today } from '../shell/today';

/** The reviews that schools handed in for a school year, as their board or a partnership finds them. */
@Component({
  selector: 'vk-handed-in-reviews',
  imports: [BoardDownloads, ResourceView, RouterLink],
  templateUrl: './handed-in-reviews.html',
  styleUrl: './handed-in-reviews.css',
})
export class HandedInReviews {
  readonly schoolYear = input.required<SchoolYear>();
  /** The board that reads; or else a partnership. */
  readonly boardId = input<string>();
  readonly partnershipId = input<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  private readonly api = inject(ApiClient);
  /** The school years of the list: reviews come late in a year, so that the running one brings the year before. */
  protected readonly years = computed(() => {
    const year = this.schoolYear();
    return year === schoolYearOf(today()) ? [laterSchoolYear(year, -1), year] : [year];
  });
  protected readonly asked = computed(() => this.years().join(', '));
  protected readonly list = resource({
    params: () => ({
      boardId: this.boardId(),
      partnershipId: this.partnershipId() ?? '',
      years: this.years(),
    }),
    loader: async ({ params: { boardId, partnershipId, years } }) => {
      const answers = await Promise.all(
        years.map((schoolYear) =>
          boardId === undefined
            ? this.api.call(listPartnershipReviews, { params: { partnershipId, schoolYear } })
            : this.api.call(listBoardReviews, { params: { boardId, schoolYear } }),
        ),
      );
      return answers.flatMap(({ reviews }) => reviews);
    },
  });

  /** The school years of which there is something to report. */
  protected readonly yearsTold = computed(() => {
    const reviews = this.list.hasValue() ? this.list.value() : [];
    return this.years().filter((year) => reviews.some(({ schoolYear }) => schoolYear === year));
  });

  protected linkOf({ schoolId, choiceId, schoolYear }: HandedInReview): readonly string[] {
    const place = ['scholen', schoolId, 'interventies', choiceId, schoolYear, 'terugblik'];
    const boardId = this.boardId();
    return boardId === undefined
      ? ['/samenwerkingsverbanden', this.partnershipId() ?? '', ...place]
      : ['/besturen', boardId, ...place];
  }
}
