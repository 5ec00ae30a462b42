import * as z from 'zod/mini';
import { id, requiredText, schoolYearLabel, version } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { narrowedQuery } from './export-overview';

/** So many views a person keeps of one overview. */
export const mostSavedViews = 30;

/** Longest name of a view. */
export const longestViewName = 80;

/** What a reader looks at in an overview: all that the address of its page holds. */
export const viewQuery = z.extend(narrowedQuery, {
  earlierYear: z
    .optional(schoolYearLabel)
    .check(z.describe('The earlier school year that is laid beside it')),
});

/** What a reader looks at in an overview. */
export type ViewQuery = z.infer<typeof viewQuery>;

const name = requiredText(longestViewName);

/** What a person looks at in an overview, kept under a name. For that person only. */
export const savedView = z.object({
  id,
  name: z.string(),
  query: z.object(viewQuery.shape),
  version,
});

/** What a person looks at in an overview, kept under a name. */
export type SavedView = z.infer<typeof savedView>;

const base = { feature: 'oversight', access: 'SIGNED_IN' } as const;
const place = '/api/overseers/:overseerId/saved-views';
const one = `${place}/:savedViewId` as const;
const params = z.strictObject({ overseerId: id });
const oneParams = z.strictObject({ overseerId: id, savedViewId: id });

/** Lists the views that the reader keeps of the overview of a board, a partnership or the national desk. */
export const listSavedViews = defineRoute({
  ...base,
  name: 'listSavedViews',
  summary: 'The views of an overview that the reader keeps',
  method: 'GET',
  path: place,
  params,
  answer: z.object({ views: z.array(savedView).check(z.describe('By name')) }),
});

/** Keeps a view under a name. */
export const saveView = defineRoute({
  ...base,
  name: 'saveView',
  summary: 'Keep a view of an overview under a name',
  method: 'POST',
  path: place,
  params,
  body: z.strictObject({ name, query: viewQuery }),
  answer: savedView,
  idempotent: true,
  problems: ['saved-view.name-taken', 'saved-view.too-many'],
});

/** Gives a view another name. */
export const renameSavedView = defineRoute({
  ...base,
  name: 'renameSavedView',
  summary: 'Give a view of an overview another name',
  method: 'PUT',
  path: one,
  params: oneParams,
  body: z.strictObject({ name }),
  answer: savedView,
  versioned: true,
  problems: ['saved-view.name-taken'],
});

/** Keeps a view no longer. */
export const deleteSavedView = defineRoute({
  ...base,
  name: 'deleteSavedView',
  summary: 'Keep a view of an overview no longer',
  method: 'DELETE',
  path: one,
  params: oneParams,
  answer: savedView,
});
