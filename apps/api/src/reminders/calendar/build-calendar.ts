import { pathOfAsk } from '@verankerd/contract';
import {
  calendarDaysOf,
  firstDayOf,
  laterSchoolYear,
  type PlainDate,
  type Reminder,
} from '@verankerd/domain';
import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Actor } from '../../platform/http/actor';
import { rolesAt, type ChoiceOfReader } from '../reminded-choices-reader';
import { textsFor } from '../reader-language';

/** How often a calendar program need look again, in seconds: a few times a day. */
const refreshAfter = 4 * 3600;

/**
 * Writes the calendar of a reader (RFC 5545): whole days only, so that no time zone comes into it. The same days give
 * the same text, to the letter. It names schools, interventions and what was promised; never people.
 * @param origin address of the installation, to which the links lead
 */
export function buildCalendar(
  choices: readonly ChoiceOfReader[],
  reader: Pick<Actor, 'language' | 'memberships'>,
  { today, origin }: { readonly today: PlainDate; readonly origin: string },
): string {
  const texts = textsFor(reader.language).calendar;
  const calendar = ical({
    name: texts.name,
    description: texts.about,
    prodId: { company: 'Verankerd', product: 'Agenda', language: reader.language.toUpperCase() },
    ttl: refreshAfter,
  });
  for (const choice of choices) {
    const roles = rolesAt(reader, choice.schoolId);
    for (const reminder of calendarDaysOf(choice, roles, today))
      calendar.createEvent(eventOf(choice, reminder, texts, origin));
  }
  return calendar.toString();
}

function eventOf(
  choice: ChoiceOfReader,
  reminder: Reminder,
  texts: ReturnType<typeof textsFor>['calendar'],
  origin: string,
): ICalEventData {
  const { kind, on, schoolYear, milestone } = reminder;
  const revised = revisionOf(choice, reminder);
  return {
    id: `${kind.toLowerCase()}-${milestone?.id ?? `${choice.choiceId}-${on}`}@verankerd`,
    start: new Date(`${on}T00:00:00Z`),
    allDay: true,
    summary: texts.title[kind](milestone?.title ?? ''),
    description: texts.detail(choice.interventionName, choice.schoolName, schoolYear),
    url:
      origin +
      pathOfAsk({
        kind,
        schoolId: choice.schoolId,
        choiceId: choice.choiceId,
        schoolYear,
        milestone,
      }),
    stamp: revised.at,
    lastModified: revised.at,
    sequence: revised.number,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Which revision of a day this is. A day that follows from a rule was never revised: it stood a year before. */
function revisionOf(choice: ChoiceOfReader, { milestone, schoolYear }: Reminder) {
  const saved = choice.milestones.find(({ id }) => id === milestone?.id);
  if (saved) return { at: new Date(saved.updatedAt), number: saved.version - 1 };
  return { at: new Date(`${firstDayOf(laterSchoolYear(schoolYear, -1))}T00:00:00Z`), number: 0 };
}
