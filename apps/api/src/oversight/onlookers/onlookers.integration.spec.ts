import {
  listBoardReviews,
  listMeasurements,
  listOnlookers,
  listPartnershipReviews,
  matrixRows,
  matrixSchools,
  readBoardMatrix,
  readBoardSubmission,
  readNationalMatrix,
  readNationalSubmission,
  readOnlookerSubmission,
  readOnlookerView,
  readPartnershipMatrix,
  readPartnershipSubmission,
  revokeSharing,
  type Matrix,
} from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { fillConversations } from '../../platform/testing/conversation-rows';
import type { TestApi } from '../../platform/testing/test-api';
import { lastYear, OversightStage, year } from '../oversight-stage';

type Kind = 'BOARD' | 'PARTNERSHIP' | 'NATIONAL_DESK';
type Overseer = { readonly kind: Kind; readonly id: string; readonly officer: string };
type School = Awaited<ReturnType<OversightStage['aSchool']>>;

describe('what others see of a school', () => {
  let stage: OversightStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  async function overseer(kind: Kind): Promise<Overseer> {
    if (kind === 'BOARD') {
      const { boardId: id, officer } = await stage.aBoard();
      return { kind, id, officer };
    }
    if (kind === 'PARTNERSHIP') {
      const { partnershipId: id, officer } = await stage.aPartnership();
      return { kind, id, officer };
    }
    const id = await api.world.nationalDesk();
    return { kind, id, officer: await api.world.signedIn('NATIONAL_DESK_OFFICER', id) };
  }

  const leave = (school: School, parentId: string, on: string) =>
    api.database.owner.query(
      'UPDATE organisation_relations SET valid_to = $3 WHERE school_id = $1 AND parent_id = $2',
      [school.schoolId, parentId, on],
    );

  const viewOf = (school: School, onlookerId: string, schoolYear: SchoolYear) =>
    api.call(
      readOnlookerView,
      { params: { schoolId: school.schoolId, onlookerId }, query: { schoolYear } },
      school.cookie,
    );

  /** What an overseer gets of a school by its own routes. */
  async function ownAnswers({ kind, id, officer }: Overseer, school: School, asked: SchoolYear) {
    const [row] = await api.database.owner.query<{ code: string }[]>(
      'SELECT establishment_code AS code FROM organisations WHERE id = $1',
      [school.schoolId],
    );
    const query = { schoolYear: asked, school: row?.code ?? '' };
    const key = { schoolId: school.schoolId, choiceId: school.choiceId, schoolYear: asked };
    const reviewsOf = { params: { boardId: id, partnershipId: id, schoolYear: asked } };
    const { boardId, partnershipId, schoolYear } = reviewsOf.params;
    const answers = {
      BOARD: async () => ({
        matrix: await api.call(readBoardMatrix, { params: { boardId }, query }, officer),
        reviews: await api.call(listBoardReviews, { params: { boardId, schoolYear } }, officer),
        opened: await api.call(readBoardSubmission, { params: { boardId, ...key } }, officer),
      }),
      PARTNERSHIP: async () => ({
        matrix: await api.call(
          readPartnershipMatrix,
          { params: { partnershipId }, query },
          officer,
        ),
        reviews: await api.call(
          listPartnershipReviews,
          { params: { partnershipId, schoolYear } },
          officer,
        ),
        opened: await api.call(
          readPartnershipSubmission,
          { params: { partnershipId, ...key } },
          officer,
        ),
      }),
      NATIONAL_DESK: async () => ({
        matrix: await api.call(readNationalMatrix, { params: { deskId: id }, query }, officer),
        reviews: { answer: { reviews: [] } },
        opened: await api.call(readNationalSubmission, { params: { deskId: id, ...key } }, officer),
      }),
    };
    const { matrix, reviews, opened } = await answers[kind]();
    const { schoolId } = school;
    const measured = await api.call(
      listMeasurements,
      { params: { schoolId, schoolYear: asked } },
      officer,
    );
    return {
      ...linesOf(matrix.answer),
      reviews: reviews.answer.reviews.filter((review) => review.schoolId === schoolId),
      measurements: measured.status === 200 ? measured.answer : null,
      opened: opened.status === 200 ? opened.answer : opened.status,
    };
  }

  /** What the school is told that the overseer gets. */
  async function toldAnswers({ id: onlookerId }: Overseer, school: School, asked: SchoolYear) {
    const { answer } = await viewOf(school, onlookerId, asked);
    const { schoolId, choiceId } = school;
    const params = { schoolId, onlookerId, choiceId, schoolYear: asked };
    const opened = await api.call(readOnlookerSubmission, { params }, school.cookie);
    return {
      ...linesOf(answer.matrix),
      reviews: answer.reviews,
      measurements: answer.measurements,
      opened: opened.status === 200 ? opened.answer : opened.status,
    };
  }

  const linesOf = (matrix: Matrix) => ({
    organisation: matrix.organisation,
    schools: matrixSchools(matrix),
    rows: matrixRows(matrix),
    standings: matrix.rows.standings,
  });

  it('is, field for field, what each of them gets, in whatever state sharing is', async () => {
    const [board, formerBoard, desk] = [
      await overseer('BOARD'),
      await overseer('BOARD'),
      await overseer('NATIONAL_DESK'),
    ];
    const partnerships = {
      all: await overseer('PARTNERSHIP'),
      some: await overseer('PARTNERSHIP'),
      nothing: await overseer('PARTNERSHIP'),
      revoked: await overseer('PARTNERSHIP'),
      left: await overseer('PARTNERSHIP'),
    };
    const school = await stage.aBusySchool({ name: 'De Kijker', boardId: board.id });
    const sibling = await stage.aBusySchool({ name: 'De Buur', boardId: board.id });
    for (const { id } of Object.values(partnerships)) {
      await api.world.relate('PARTNERSHIP', school.schoolId, id);
      await api.world.relate('PARTNERSHIP', sibling.schoolId, id);
    }
    for (const block of ['SEVEN_QUESTIONS', 'EVALUATIONS', 'ANNUAL_REVIEW'] as const) {
      await stage.share(school, partnerships.all.id, block);
      await stage.share(school, partnerships.left.id, block);
      await stage.share(sibling, partnerships.nothing.id, block);
      const { id: grantId } = await stage.share(school, partnerships.revoked.id, block);
      const { schoolId } = school;
      await api.call(revokeSharing, { params: { schoolId, grantId } }, school.cookie);
    }
    await stage.share(school, partnerships.some.id, 'ANNUAL_REVIEW');
    await stage.share(school, desk.id, 'SEVEN_QUESTIONS');
    await leave(school, partnerships.left.id, '2026-08-15');
    // Until October 2025 the school was under another board.
    await api.database.owner.query(
      `UPDATE organisation_relations SET valid_from = '2026-08-01' WHERE school_id = $1 AND kind = 'BOARD'`,
      [school.schoolId],
    );
    await api.database.owner.query(
      `INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from, valid_to)
       VALUES (gen_random_uuid(), 'BOARD', $1, $2, '2020-08-01', '2026-08-01')`,
      [school.schoolId, formerBoard.id],
    );

    const seen: Record<string, unknown> = {};
    const looking = { board, formerBoard, desk, ...partnerships };
    for (const [name, onlooker] of Object.entries(looking))
      for (const asked of [year, lastYear]) {
        const told = await toldAnswers(onlooker, school, asked);
        expect([name, asked, told]).toEqual([
          name,
          asked,
          await ownAnswers(onlooker, school, asked),
        ]);
        seen[`${name} ${asked}`] = [
          told.rows.length,
          told.reviews.length,
          told.measurements !== null,
          typeof told.opened === 'object',
        ];
      }
    expect(seen).toEqual({
      'board 2026-2027': [1, 0, true, true],
      'board 2025-2026': [0, 0, true, false],
      'formerBoard 2026-2027': [0, 0, false, false],
      'formerBoard 2025-2026': [1, 1, false, true],
      'desk 2026-2027': [1, 0, false, true],
      'desk 2025-2026': [1, 0, false, true],
      'all 2026-2027': [1, 0, true, true],
      'all 2025-2026': [1, 1, true, true],
      'some 2026-2027': [0, 0, false, false],
      'some 2025-2026': [0, 1, false, false],
      'nothing 2026-2027': [0, 0, false, false],
      'nothing 2025-2026': [0, 0, false, false],
      'revoked 2026-2027': [0, 0, false, false],
      'revoked 2025-2026': [0, 0, false, false],
      'left 2026-2027': [0, 0, false, false],
      'left 2025-2026': [0, 0, false, false],
    });

    const { answer } = await api.call(
      listOnlookers,
      { params: { schoolId: school.schoolId } },
      school.cookie,
    );
    const every = ['SEVEN_QUESTIONS', 'EVALUATIONS', 'ANNUAL_REVIEW'];
    expect(
      Object.fromEntries(answer.onlookers.map(({ id, blocks, until }) => [id, { blocks, until }])),
    ).toEqual({
      [board.id]: { blocks: every, until: null },
      [formerBoard.id]: { blocks: every, until: '2026-08-01' },
      [desk.id]: { blocks: ['SEVEN_QUESTIONS'], until: null },
      [partnerships.all.id]: { blocks: every, until: null },
      [partnerships.some.id]: { blocks: ['ANNUAL_REVIEW'], until: null },
      [partnerships.nothing.id]: { blocks: [], until: null },
      [partnerships.revoked.id]: { blocks: [], until: null },
      [partnerships.left.id]: { blocks: [], until: '2026-08-15' },
    });
  });

  it('tells nothing about another school, nor what an overseer keeps to itself', async () => {
    const board = await overseer('BOARD');
    const partnership = await overseer('PARTNERSHIP');
    const school = await stage.aSchool({ name: 'De Kijker', boardId: board.id });
    const sibling = await stage.aBusySchool({ name: 'De Buur', boardId: board.id });
    const { intervention_id: ownId } = (
      await api.database.owner.query<{ intervention_id: string }[]>(
        'SELECT intervention_id FROM intervention_choices WHERE school_id = $1',
        [sibling.schoolId],
      )
    )[0] ?? { intervention_id: '' };
    await api.database.owner.query(`UPDATE interventions SET name = 'Geheim plan' WHERE id = $1`, [
      ownId,
    ]);
    for (const { schoolId } of [school, sibling])
      await api.world.relate('PARTNERSHIP', schoolId, partnership.id);
    await stage.share(sibling, partnership.id, 'SEVEN_QUESTIONS');
    await stage.share(school, partnership.id, 'SEVEN_QUESTIONS');
    const { userId } = await api.world.person('BOARD_OFFICER', board.id);
    await stage.submit(school.params, school.cookie);
    await fillConversations(api.database.owner, school.params, {
      boardId: board.id,
      partnershipId: partnership.id,
      officerId: userId,
    });
    for (const onlooker of [board, partnership]) {
      const { answer } = await viewOf(school, onlooker.id, year);
      expect(answer.matrix.schools.names).toEqual(['De Kijker']);
      expect(answer.matrix.interventions).toHaveLength(1);
      // The sibling handed in the year before, this school did not.
      expect(answer.matrix.schoolYears).toEqual([year]);
      const words = JSON.stringify(answer);
      for (const secret of ['De Buur', 'Geheim plan', 'Volgend jaar vragen', sibling.schoolId])
        expect(words).not.toContain(secret);
      const params = {
        ...sibling.params,
        onlookerId: onlooker.id,
        schoolId: school.schoolId,
      };
      const opened = await api.call(readOnlookerSubmission, { params }, school.cookie);
      expect(opened.status).toBe(404);
    }
  });

  it('answers 404 to everybody outside the school, and for who has nothing to do with it', async () => {
    const board = await overseer('BOARD');
    const school = await stage.aSchool({ boardId: board.id });
    const other = await stage.aSchool({ boardId: board.id });
    const params = { schoolId: school.schoolId, onlookerId: board.id };
    for (const cookie of [board.officer, other.cookie, await api.world.signedIn('ADMINISTRATOR')])
      expect((await api.call(readOnlookerView, { params, query: {} }, cookie)).status).toBe(404);
    const { id } = await overseer('PARTNERSHIP');
    expect((await viewOf(school, id, year)).status).toBe(404);
    expect((await viewOf(school, other.schoolId, year)).status).toBe(404);
  });
});
