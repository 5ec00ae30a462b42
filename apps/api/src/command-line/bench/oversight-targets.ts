import {
  pathOf,
  readBoardMatrix,
  readBoardTrends,
  readNationalMatrix,
  readNationalTrends,
  readPartnershipMatrix,
  readPartnershipTrends,
  readProgress,
} from '@verankerd/contract';
import type { PlainDate, SchoolYear } from '@verankerd/domain';
import type { Client } from 'pg';
import { sessionCookie } from '../../platform/http/session-guard';
import type { BareAnswer } from './bare-statements';
import type { ChildServer } from './child-server';
import { cookieOf, type BenchReader } from './oversight-load';
import type { Target } from './timed-requests';

/** One thing to read: through the API, and from the bare servers. */
export type Comparison = {
  readonly name: string;
  readonly api: Target;
  readonly bare: readonly Target[];
};

/** The servers that are measured beside each other. */
export type Servers = { readonly api: ChildServer; readonly bare: ChildServer };

/** The names of the bare servers: the summary table, the same columns as the API, and counting each time. */
export const bareKinds = ['summary', 'columns', 'live'] as const;

/** All that is compared, for the first board, the first partnership, the desk, and a choice of the first school. */
export async function oversightComparisons(
  client: Client,
  { api, bare }: Servers,
  { schoolYear, today }: { readonly schoolYear: SchoolYear; readonly today: PlainDate },
): Promise<readonly Comparison[]> {
  const ids = await benchIds(client);
  const signedIn = (name: string, path: string, reader: BenchReader): Target => ({
    name: `api ${name}`,
    url: `${api.origin}${path}`,
    cookie: `${sessionCookie}=${cookieOf(reader)}`,
  });
  const barely = (answer: BareAnswer, query: Readonly<Record<string, string>>): Target => ({
    name: `bare ${answer}`,
    url: `${bare.origin}/${answer}?${new URLSearchParams(query).toString()}`,
  });
  type Overseer = 'board' | 'partnership' | 'desk';
  const trends = (reader: Overseer, path: string, id: string): Comparison => ({
    name: `trends ${reader}`,
    api: signedIn(`trends ${reader}`, path, reader),
    bare: (['summary', 'live'] as const).map((kind) =>
      barely(`${kind}-trends-${reader}`, { id, schoolYear, asOn: today }),
    ),
  });
  const matrix = (reader: Overseer, path: string, id: string): Comparison => ({
    name: `matrix ${reader}`,
    api: signedIn(`matrix ${reader}`, path, reader),
    bare: bareKinds.map((kind) => barely(`${kind}-${reader}`, { id, schoolYear, asOn: today })),
  });
  const { schoolId, choiceId, boardId, partnershipId, deskId } = ids;
  return [
    matrix('board', pathOf(readBoardMatrix, { boardId }), boardId),
    matrix('partnership', pathOf(readPartnershipMatrix, { partnershipId }), partnershipId),
    matrix('desk', pathOf(readNationalMatrix, { deskId }), deskId),
    trends('board', pathOf(readBoardTrends, { boardId }), boardId),
    trends('partnership', pathOf(readPartnershipTrends, { partnershipId }), partnershipId),
    trends('desk', pathOf(readNationalTrends, { deskId }), deskId),
    {
      name: 'history of one choice',
      api: signedIn('history', pathOf(readProgress, { schoolId, choiceId }), 'school'),
      bare: (['summary', 'live'] as const).map((kind) =>
        barely(`${kind}-history`, { id: schoolId, choice: choiceId }),
      ),
    },
  ];
}

type BenchIds = Readonly<
  Record<'schoolId' | 'choiceId' | 'boardId' | 'partnershipId' | 'deskId', string>
>;

async function benchIds(client: Client): Promise<BenchIds> {
  const { rows } = await client.query<BenchIds>(`
    SELECT c.school_id AS "schoolId", c.id AS "choiceId",
      (SELECT id FROM organisations WHERE board_number = '00001') AS "boardId",
      (SELECT id FROM organisations WHERE partnership_code = 'PO0001') AS "partnershipId",
      (SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK') AS "deskId"
    FROM intervention_choices c JOIN organisations s ON s.id = c.school_id
    ORDER BY s.establishment_code LIMIT 1`);
  const [ids] = rows;
  if (!ids) throw new Error('No schools were loaded');
  return ids;
}
