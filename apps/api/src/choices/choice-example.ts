import { createChoice, type RequestOf } from '@verankerd/contract';
import { plainDate, schoolYearOf } from '@verankerd/domain';
import { SystemClock } from '../platform/clock';
import type { TestApi } from '../platform/testing/test-api';

type Body = NonNullable<RequestOf<typeof createChoice>['body']>;

/** Today and this school year, as the API tells them during the specs. */
export const today = new SystemClock().today();
export const thisYear = schoolYearOf(today);

/** Answers as a school gives them; `changes` are what a case is about. */
export function exampleAnswers(changes: Partial<Body> = {}): Omit<Body, 'intervention'> {
  return {
    startSchoolYear: thisYear,
    goal: 'Minder pesten op het plein',
    targetGroup: 'UNIVERSAL',
    foundIn: 'Databank van het NJi',
    effectiveness: 'Eerste aanwijzingen',
    recognitionLevel: 'FIRST_INDICATIONS',
    recognitionSource: 'NJi',
    recognitionSeenOn: plainDate('2026-01-15'),
    executor: 'Groepsleerkrachten',
    training: 'Twee middagen',
    hours: '20 uur per leerkracht per jaar',
    cost: null,
    alternatives: [{ name: 'Andere aanpak', reasonNot: 'Past niet bij onze visie' }],
    decidedBy: 'Kernteam, met instemming van de MR',
    decidedOn: plainDate('2026-02-01'),
    ...changes,
  };
}

/** A school and a signed-in member of its core team. */
export async function aSchool(api: TestApi) {
  const schoolId = await api.world.school();
  const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
  return { schoolId, cookie };
}

/** A choice that a school made through the API. */
export async function aMadeChoice(api: TestApi, changes: Partial<Body> = {}) {
  const { schoolId, cookie } = await aSchool(api);
  const interventionId = await api.world.intervention('Goed gedrag');
  const body: Body = {
    ...exampleAnswers(changes),
    intervention: changes.intervention ?? { kind: 'CATALOGUE', interventionId },
  };
  const made = await api.call(createChoice, { params: { schoolId }, body }, cookie);
  return { schoolId, cookie, interventionId, made, choiceId: made.answer.id };
}
