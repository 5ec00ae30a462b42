import {
  pathOf,
  readAnchoring,
  readConfirmations,
  recordConfirmation,
  recordLastingPlace,
  recordRating,
  type RequestOf,
} from '@verankerd/contract';
import {
  lastingPlaceKindOf,
  plainDate,
  schoolYear,
  schoolYearOf,
  type AspectKey,
  type ConfirmationAnswer,
  type LastingPlaceDetails,
  type RatedLevel,
} from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import type { TestApi } from '../../platform/testing/test-api';

/** The components of the index, A to F. */
export const coreAspects = [
  'AGREEMENTS_RECORDED',
  'SCHOOL_PLAN',
  'ANNUAL_TIMETABLE',
  'INDUCTION',
  'TIME',
  'COMMITMENT',
] as const satisfies readonly AspectKey[];

/** A school with one choice, whose team works through the school years: the clock stands where a spec puts it. */
export class SchoolOverYears {
  private constructor(
    private readonly api: TestApi,
    readonly schoolId: string,
    readonly choiceId: string,
    readonly cookie: string,
  ) {}

  static async found(api: TestApi, startSchoolYear = '2023-2024'): Promise<SchoolOverYears> {
    const schoolId = await api.world.school();
    const choiceId = await api.world.choice(schoolId, { startSchoolYear });
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    return new SchoolOverYears(api, schoolId, choiceId, cookie);
  }

  get choice() {
    return { schoolId: this.schoolId, choiceId: this.choiceId };
  }

  /** The choice in the school year of today. */
  get now() {
    return { ...this.choice, schoolYear: schoolYearOf(this.api.app.get(Clock).today()) };
  }

  /** Puts the clock on noon of a day. */
  on(day: string): this {
    this.api.app.get(Clock).now = () => new Date(`${plainDate(day)}T11:00:00Z`);
    return this;
  }

  async rate(level: RatedLevel, aspects: readonly AspectKey[] = coreAspects): Promise<void> {
    const { aspects: all } = await this.confirmations();
    for (const aspect of aspects) {
      const version = all.find((one) => one.aspect === aspect)?.ratingVersion ?? 0;
      const params = { ...this.now, aspect };
      await this.send(recordRating, { params, body: { state: 'RATED', level }, version });
    }
  }

  async confirm(
    answer: Exclude<ConfirmationAnswer, 'NOT_APPLICABLE'>,
    aspects: readonly AspectKey[] = coreAspects,
  ): Promise<void> {
    const { aspects: all } = await this.confirmations();
    for (const aspect of aspects) {
      const version = all.find((one) => one.aspect === aspect)?.version ?? 0;
      const params = { ...this.now, aspect };
      await this.send(recordConfirmation, { params, body: { answer }, version });
    }
  }

  async recordPlaces(aspects: readonly AspectKey[] = coreAspects): Promise<void> {
    for (const aspect of aspects)
      await this.send(recordLastingPlace, {
        params: { ...this.choice, aspect },
        body: { ...placeOf(aspect), datedOn: this.api.app.get(Clock).today() },
        version: 0,
      });
  }

  async confirmations() {
    return this.send(readConfirmations, { params: this.now });
  }

  async anchoring(asOf?: string) {
    const query = asOf === undefined ? {} : { asOf: plainDate(asOf) };
    return this.send(readAnchoring, { params: this.choice, query });
  }

  /** Calls a route as the team, and expects it to succeed. */
  async send<R extends Parameters<TestApi['call']>[0]>(route: R, request: RequestOf<R>) {
    const { status, answer, problem } = await this.api.call<R>(route, request, this.cookie);
    if (status >= 300)
      throw new Error(`${pathOf(route, request.params ?? {})}: ${JSON.stringify(problem)}`);
    return answer;
  }
}

/** A lasting place that counts for an aspect. */
export function placeOf(aspect: AspectKey) {
  return {
    name: 'Borgdocument',
    link: 'https://voorbeeld.test/borgdocument',
    datedOn: plainDate('2024-09-01'),
    ownerRole: 'WELLBEING_COORDINATOR',
    details: detailsOf(aspect),
  } as const;
}

function detailsOf(aspect: AspectKey): LastingPlaceDetails {
  const kind = lastingPlaceKindOf(aspect);
  switch (kind) {
    case 'DOCUMENT':
      return { kind };
    case 'PLAN':
      return {
        kind,
        plan: 'SCHOOL_PLAN',
        firstSchoolYear: schoolYear('2023-2024'),
        lastSchoolYear: schoolYear('2026-2027'),
        section: 'paragraaf 4.2',
      };
    case 'TIMETABLE':
      return { kind, schoolYear: schoolYear('2025-2026') };
    case 'INDUCTION':
      return { kind, newColleagues: 4, inducted: 3 };
    case 'TASK_HOURS':
      return { kind, hours: 40, securedNextYear: true };
    case 'COMMITMENT':
      return { kind, leadershipCommitted: true, teamAgrees: true };
  }
}
