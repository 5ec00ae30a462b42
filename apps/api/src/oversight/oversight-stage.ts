import {
  grantSharing,
  planMilestone,
  recordRating,
  submitSchoolYear,
  type SharingGrant,
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import { fillReviews } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';

/** The school year in which the specs of the oversight play. */
export const year = schoolYear('2026-2027');

/** The school year before it. */
export const lastYear = schoolYear('2025-2026');

type ChoiceYear = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: typeof year;
};

/** The real API on 25 November 2026, with what the specs of the oversight stand on. */
export class OversightStage {
  private constructor(readonly api: TestApi) {}

  static async start(): Promise<OversightStage> {
    const api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
    return new OversightStage(api);
  }

  /** A school with a choice that has one rating and one overdue milestone; nothing handed in yet. */
  async aSchool(facts: { name?: string; boardId?: string } = {}) {
    const schoolId = await this.api.world.school(facts);
    const choiceId = await this.api.world.choice(schoolId);
    const cookie = await this.api.world.signedIn('SCHOOL_LEADER', schoolId);
    const params = { schoolId, choiceId, schoolYear: year };
    await this.rate(params, cookie, 1, 0);
    await this.api.call(
      planMilestone,
      {
        params,
        body: {
          question: 'START_PLAN',
          title: 'Taken verdelen',
          plannedOn: plainDate('2026-11-24'),
          ownerRole: 'TEACHER',
          note: 'Niet voor het bestuur',
        },
      },
      cookie,
    );
    return { schoolId, choiceId, cookie, params };
  }

  /** A school that handed in two years and a review, measured, and then went on with what it handed in. */
  async aBusySchool(facts: { name: string; boardId: string }) {
    const school = await this.aSchool(facts);
    await this.submit(school.params, school.cookie, `Toelichting van ${facts.name}`);
    await this.submit({ ...school.params, schoolYear: lastYear }, school.cookie);
    await this.rate(school.params, school.cookie, 2, 1);
    await this.api.world.handedInMeasurement(school.schoolId);
    const leader = await this.api.world.person('SCHOOL_LEADER', school.schoolId);
    await fillReviews(this.api, { ...school.params, schoolYear: lastYear }, leader);
    return { ...school, leader };
  }

  /** Lets a partnership, or the national desk, see a block of a school. */
  async share(
    { schoolId, cookie }: { readonly schoolId: string; readonly cookie: string },
    partnershipId: string,
    block: SharingGrant['block'],
  ): Promise<SharingGrant> {
    const body = { partnershipId, block };
    return (await this.api.call(grantSharing, { params: { schoolId }, body }, cookie)).answer;
  }

  /** Rates the first aspect. */
  rate(params: ChoiceYear, cookie: string, level: 0 | 1 | 2, version: number) {
    return this.api.call(
      recordRating,
      {
        params: { ...params, aspect: 'VISION_LINK' },
        body: { state: 'RATED', level },
        version,
      },
      cookie,
    );
  }

  /** Hands in. */
  submit(params: ChoiceYear, cookie: string, explanation?: string) {
    return this.api.call(
      submitSchoolYear,
      { params, body: explanation === undefined ? {} : { explanation } },
      cookie,
    );
  }

  /** A board with an officer. */
  async aBoard() {
    const boardId = await this.api.world.board();
    return { boardId, officer: await this.api.world.signedIn('BOARD_OFFICER', boardId) };
  }

  /** A partnership with an officer. */
  async aPartnership() {
    const partnershipId = await this.api.world.partnership();
    const officer = await this.api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId);
    return { partnershipId, officer };
  }
}
