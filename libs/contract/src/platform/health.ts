import * as z from 'zod/mini';
import { defineRoute } from './route';

/** Tells that the process runs. */
export const readLiveness = defineRoute({
  name: 'readLiveness',
  feature: 'platform',
  summary: 'Whether the server runs',
  method: 'GET',
  path: '/api/health/live',
  access: 'PUBLIC',
  answer: z.object({ status: z.literal('live') }),
});

/** Tells that the process can serve: its database answers. */
export const readReadiness = defineRoute({
  name: 'readReadiness',
  feature: 'platform',
  summary: 'Whether the server can serve',
  method: 'GET',
  path: '/api/health/ready',
  access: 'PUBLIC',
  answer: z.object({ status: z.literal('ready') }),
});

/** Describes the whole API in the OpenAPI format. */
export const readApiDescription = defineRoute({
  name: 'readApiDescription',
  feature: 'platform',
  summary: 'This description',
  method: 'GET',
  path: '/api/openapi.json',
  access: 'PUBLIC',
  answer: z.record(z.string(), z.unknown()),
});
