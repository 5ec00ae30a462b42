import {
  addEvidence,
  createChoice,
  grantSharing,
  planMilestone,
  recordAnswer,
  recordRating,
  submitSchoolYear,
} from '@verankerd/contract';
import { plainDate, schoolYear } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { fillAnchoring } from './anchoring-rows';
import { fillConversations, fillGoodPractice } from './conversation-rows';
import { fillReviews } from './frozen-review';
import type { TestApi } from './test-api';

/** A school with something in every table, the choice that it handed in, and somebody who works there. */
export type FilledSchool = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly insider: string;
};

const year = schoolYear('2024-2025');

/** Makes a school with a row in every table: one choice handed in and shared, one of which nothing was handed in. */
export async function fillSchool(
  api: TestApi,
  boardId: string,
  partnershipId: string,
): Promise<FilledSchool> {
  const { owner } = api.database;
  const schoolId = await api.world.school({ boardId });
  await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
  const { userId, cookie } = await api.world.person('SCHOOL_LEADER', schoolId);
  const handedIn = {
    schoolId,
    choiceId: await makeChoice(api, schoolId, cookie),
    schoolYear: year,
  };
  await makeChoice(api, schoolId, cookie);
  await fillYear(api, handedIn, cookie);
  const shared = await api.call(
    grantSharing,
    { params: { schoolId }, body: { partnershipId, block: 'SEVEN_QUESTIONS' } },
    cookie,
  );
  expect(shared.status).toBeLessThan(300);
  await owner.query(
    `INSERT INTO pupil_counts (school_id, counted_on, pupils) VALUES ($1, '2024-10-01', 200)`,
    [schoolId],
  );
  await api.world.deliveryGroup(schoolId, handedIn.choiceId, year);
  await fillMeasurementImport(owner, schoolId, userId);
  await api.world.handedInMeasurement(schoolId);
  await fillAnchoring(owner, { ...handedIn, userId });
  await fillReviews(api, handedIn, { userId, cookie });
  const officer = await api.world.person('BOARD_OFFICER', boardId);
  await fillConversations(owner, handedIn, {
    ...{ boardId, partnershipId },
    officerId: officer.userId,
    schoolPersonId: userId,
  });
  await fillGoodPractice(owner, handedIn, userId);
  await api.world.guest(schoolId, handedIn.choiceId);
  return { schoolId, choiceId: handedIn.choiceId, insider: userId };
}

/** Works on a school year of a choice, and hands it in twice. */
async function fillYear(
  api: TestApi,
  handedIn: { schoolId: string; choiceId: string; schoolYear: typeof year },
  cookie: string,
): Promise<void> {
  const aspect = { ...handedIn, aspect: 'TIME' } as const;
  const answers = [
    await api.call(
      recordRating,
      { params: aspect, body: { state: 'RATED', level: 1 }, version: 0 },
      cookie,
    ),
    await api.call(
      addEvidence,
      {
        params: aspect,
        body: { kind: 'TEXT', content: 'Taakbeleid', datedOn: plainDate('2024-10-01') },
      },
      cookie,
    ),
    await api.call(
      recordAnswer,
      { params: { ...handedIn, question: 'ANCHORING' }, body: { answer: 'Zo' }, version: 0 },
      cookie,
    ),
    await api.call(
      planMilestone,
      {
        params: handedIn,
        body: {
          ...{ question: 'ANCHORING', title: 'Vast', ownerRole: 'TEACHER' },
          plannedOn: plainDate('2024-10-01'),
        },
      },
      cookie,
    ),
    await api.call(submitSchoolYear, { params: handedIn, body: {} }, cookie),
    await api.call(submitSchoolYear, { params: handedIn, body: {} }, cookie),
  ];
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
}

async function makeChoice(api: TestApi, schoolId: string, cookie: string): Promise<string> {
  const { answer } = await api.call(
    createChoice,
    {
      params: { schoolId },
      body: {
        intervention: { kind: 'OWN', name: 'Maatjes', provider: null, link: null },
        startSchoolYear: year,
        goal: 'Rust',
        targetGroup: 'UNIVERSAL',
        foundIn: null,
        effectiveness: null,
        recognitionLevel: null,
        recognitionSource: null,
        recognitionSeenOn: null,
        executor: null,
        training: null,
        hours: null,
        cost: null,
        alternatives: [{ name: 'Iets anders', reasonNot: 'Te duur' }],
        decidedBy: 'kernteam',
        decidedOn: plainDate('2024-06-01'),
      },
    },
    cookie,
  );
  return answer.id;
}

/** A file with measurements that came in, and how its columns were mapped. */
async function fillMeasurementImport(
  owner: DataSource,
  schoolId: string,
  userId: string,
): Promise<void> {
  await owner.query(
    `INSERT INTO measurement_import_mappings (school_id, shape, settings, updated_at, updated_by)
     VALUES ($1, repeat('a', 64), '{}', now(), $2)`,
    [schoolId, userId],
  );
  await owner.query(
    `INSERT INTO measurement_imports (school_id, id, file_name, checksum, counts, imported_at, imported_by)
     VALUES ($1, $2, 'metingen.csv', repeat('a', 64), '{}', now(), $3)`,
    [schoolId, randomUUID(), userId],
  );
}
