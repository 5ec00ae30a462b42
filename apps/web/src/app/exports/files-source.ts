import {
  orderBoardFiles,
  orderReviewFiles,
  orderYearFolder,
  readBoardFiles,
  readReviewFiles,
  readYearFolder,
  type ExportOrder,
  type RequestOf,
} from '@verankerd/contract';
import type { ApiClient } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import type { LanguageCode } from '../shell/language';

/** Where files of one subject are asked and ordered. */
export type FilesSource = {
  readonly read: (language: LanguageCode) => Promise<ExportOrder | null>;
  readonly order: (language: LanguageCode) => Promise<ExportOrder>;
};

/** Files of a frozen review. */
export function reviewFiles(
  api: ApiClient,
  params: NonNullable<RequestOf<typeof orderReviewFiles>['params']>,
): FilesSource {
  return {
    read: async (language) =>
      (await api.call(readReviewFiles, { params, query: { language } })).order,
    order: (language) =>
      api.call(orderReviewFiles, {
        params,
        body: { language },
        idempotencyKey: newIdempotencyKey(),
      }),
  };
}

/** The folder of a school year. */
export function yearFolder(
  api: ApiClient,
  params: NonNullable<RequestOf<typeof orderYearFolder>['params']>,
): FilesSource {
  return {
    read: async (language) =>
      (await api.call(readYearFolder, { params, query: { language } })).order,
    order: (language) =>
      api.call(orderYearFolder, {
        params,
        body: { language },
        idempotencyKey: newIdempotencyKey(),
      }),
  };
}

/** The report of a board on a school year. */
export function boardFiles(
  api: ApiClient,
  params: NonNullable<RequestOf<typeof orderBoardFiles>['params']>,
): FilesSource {
  return {
    read: async (language) =>
      (await api.call(readBoardFiles, { params, query: { language } })).order,
    order: (language) =>
      api.call(orderBoardFiles, {
        params,
        body: { language },
        idempotencyKey: newIdempotencyKey(),
      }),
  };
}
