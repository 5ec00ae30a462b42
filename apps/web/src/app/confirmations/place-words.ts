import type { Texts } from '@verankerd/content/texts';
import type { AnswerOf, recordLastingPlace } from '@verankerd/contract';

/** The lasting place of an aspect as the server gives it. */
export type LastingPlaceOfAspect = AnswerOf<typeof recordLastingPlace>;

/** A lasting place that was recorded. */
export type LastingPlace = NonNullable<LastingPlaceOfAspect['place']>;

/** What is known of a lasting place besides its name, date and owner, in one phrase; nothing when there is no more. */
export function placeSentence(
  { details }: Pick<LastingPlace, 'details'>,
  texts: Texts['confirmations']['place'],
  number: (value: number) => string,
): string | undefined {
  switch (details.kind) {
    case 'DOCUMENT':
      return undefined;
    case 'PLAN':
      return texts.details.PLAN(
        texts.plans[details.plan],
        details.firstSchoolYear,
        details.lastSchoolYear,
        details.section,
      );
    case 'TIMETABLE':
      return texts.details.TIMETABLE(details.schoolYear);
    case 'INDUCTION':
      return details.newColleagues === null || details.inducted === null
        ? undefined
        : texts.details.INDUCTION(details.inducted, details.newColleagues);
    case 'TASK_HOURS':
      return texts.details.TASK_HOURS(number(details.hours), details.securedNextYear);
    case 'COMMITMENT':
      return texts.details.COMMITMENT(details.leadershipCommitted, details.teamAgrees);
  }
}
