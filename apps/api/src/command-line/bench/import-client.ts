import {
  importMeasurements,
  pathOf,
  previewMeasurementImport,
  type AnswerOf,
} from '@verankerd/contract';
import { randomUUID } from 'node:crypto';
import { sessionCookie } from '../../platform/http/session-guard';
import { uploadForm } from '../../platform/testing/upload-form';
import type { BenchSchool } from './evaluations-load';

/** How long the two steps of an import took, in milliseconds, and how many measurements were new. */
export type TimedImport = {
  readonly preview: number;
  readonly carriedOut: number;
  readonly added: number;
};

const settings = JSON.stringify({
  columns: [
    { at: 0, field: 'INDICATOR', schoolYear: null },
    { at: 1, field: 'GROUP', schoolYear: null },
    { at: 2, field: 'SCHOOL_YEAR', schoolYear: null },
    { at: 3, field: 'NUMERATOR', schoolYear: null },
    { at: 4, field: 'DENOMINATOR', schoolYear: null },
  ],
  round: 'SPRING',
});

/** Lets a file with measurements come in through the API, as the page does: first a preview, then all of it. */
export async function importFile(
  origin: string,
  school: BenchSchool,
  file: string,
): Promise<TimedImport> {
  const send = async <T>(
    route: typeof previewMeasurementImport | typeof importMeasurements,
    more: Readonly<Record<string, string>>,
  ) => {
    const form = await uploadForm([['metingen.csv', file]], { settings, ...more }, 'file');
    const start = performance.now();
    const response = await fetch(`${origin}${pathOf(route, { schoolId: school.schoolId })}`, {
      method: route.method,
      headers: {
        ...form.headers,
        'idempotency-key': randomUUID(),
        cookie: `${sessionCookie}=${school.cookie}`,
      },
      body: new Uint8Array(form.body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route.name} answered ${response.status}: ${text}`);
    return { time: performance.now() - start, answer: JSON.parse(text) as T };
  };
  const preview = await send<AnswerOf<typeof previewMeasurementImport>>(
    previewMeasurementImport,
    {},
  );
  const carriedOut = await send<AnswerOf<typeof importMeasurements>>(importMeasurements, {
    previewChecksum: preview.answer.checksum,
    isSubmitted: 'true',
  });
  return {
    preview: preview.time,
    carriedOut: carriedOut.time,
    added: carriedOut.answer.counts.new,
  };
}
