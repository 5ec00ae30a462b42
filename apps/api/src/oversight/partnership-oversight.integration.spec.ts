import {
  grantSharing,
  readPartnershipOversight,
  readPartnershipSubmission,
  revokeSharing,
} from '@verankerd/contract';
import type { TestApi } from '../platform/testing/test-api';
import { lastYear, OversightStage } from './oversight-stage';

describe('oversight by partnerships', () => {
  let stage: OversightStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  const partnershipMatrix = (partnershipId: string, cookie: string) =>
    api.call(readPartnershipOversight, { params: { partnershipId } }, cookie);

  it('shows a partnership nothing before a school shares, and nothing after it stops', async () => {
    const { partnershipId, officer } = await stage.aPartnership();
    const { params, cookie, schoolId } = await stage.aSchool({ name: 'De Deler' });
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    await stage.submit(params, cookie);

    const seen = async () => {
      const matrix = await partnershipMatrix(partnershipId, officer);
      const [school] = matrix.answer.schools;
      const read = { params: { partnershipId, ...params } };
      return {
        name: school?.name,
        sharing: school?.sharing,
        choices: school?.choices.length,
        years: matrix.answer.schoolYears.length,
        read: (await api.call(readPartnershipSubmission, read, officer)).status,
      };
    };
    const nothing = { name: 'De Deler', sharing: false, choices: 0, years: 1, read: 404 };
    expect(await seen()).toEqual(nothing);
    const { answer: grant } = await api.call(
      grantSharing,
      { params: { schoolId }, body: { partnershipId, block: 'SEVEN_QUESTIONS' } },
      cookie,
    );
    await stage.submit({ ...params, schoolYear: lastYear }, cookie);
    expect(await seen()).toEqual({ ...nothing, sharing: true, choices: 1, years: 2, read: 200 });
    await api.call(revokeSharing, { params: { schoolId, grantId: grant.id } }, cookie);
    expect(await seen()).toEqual(nothing);
  });

  it('keeps what is shared with one partnership from the other, also for one officer of both', async () => {
    const [one, other] = [await stage.aPartnership(), await stage.aPartnership()];
    const { params, cookie, schoolId } = await stage.aSchool();
    for (const { partnershipId } of [one, other])
      await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    await stage.submit(params, cookie);
    const { partnershipId } = one;
    const body = { partnershipId, block: 'SEVEN_QUESTIONS' } as const;
    await api.call(grantSharing, { params: { schoolId }, body }, cookie);
    const { userId, cookie: both } = await api.world.person('PARTNERSHIP_OFFICER', partnershipId);
    await api.database.owner.query(
      `INSERT INTO memberships (id, user_id, role, organisation_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'PARTNERSHIP_OFFICER', $2, '2020-08-01')`,
      [userId, other.partnershipId],
    );
    const choicesIn = async (id: string) =>
      (await partnershipMatrix(id, both)).answer.schools[0]?.choices.length;
    expect(await choicesIn(partnershipId)).toBe(1);
    expect(await choicesIn(other.partnershipId)).toBe(0);
    expect((await partnershipMatrix(partnershipId, other.officer)).status).toBe(404);
  });
});
