import * as z from 'zod/mini';
import { authorship, id } from '../platform/primitives';
import { defineRoute } from '../platform/route';

const school = z.strictObject({ schoolId: id });

/** What can be shared with a partnership. */
export const sharingBlocks = ['SEVEN_QUESTIONS', 'EVALUATIONS', 'ANNUAL_REVIEW'] as const;

/** What a school lets a partnership see, from when, and until when. */
export const sharingGrant = z.object({
  id,
  partnershipId: id,
  partnershipName: z.string(),
  block: z.enum(sharingBlocks),
  granted: authorship,
  revoked: z.nullable(authorship),
});

/** What a school lets a partnership see, from when, and until when. */
export type SharingGrant = z.infer<typeof sharingGrant>;

/** Reads with which partnerships a school shares, and with which it did. */
export const readSharing = defineRoute({
  name: 'readSharing',
  feature: 'sharing',
  summary: 'What a school shares with its partnerships',
  method: 'GET',
  path: '/api/schools/:schoolId/sharing',
  access: 'SIGNED_IN',
  params: school,
  answer: z.object({
    partnerships: z
      .array(
        z.object({
          id,
          name: z.string(),
          code: z.nullable(z.string()),
          grants: z.array(sharingGrant),
        }),
      )
      .check(
        z.describe(
          'Partnerships of the school today and the national desk, each with the grants that hold now',
        ),
      ),
    history: z.array(sharingGrant).check(z.describe('All grants ever, last first')),
  }),
});

/** Lets a partnership of the school see a block, until it is revoked. */
export const grantSharing = defineRoute({
  name: 'grantSharing',
  feature: 'sharing',
  summary: 'Share with a partnership',
  method: 'POST',
  path: '/api/schools/:schoolId/sharing',
  access: 'SIGNED_IN',
  params: school,
  body: z.strictObject({ partnershipId: id, block: z.enum(sharingBlocks) }),
  answer: sharingGrant,
  idempotent: true,
  problems: ['sharing.already-shared'],
});

/** Stops sharing at once. That it was shared stays in the history. */
export const revokeSharing = defineRoute({
  name: 'revokeSharing',
  feature: 'sharing',
  summary: 'Stop sharing',
  method: 'DELETE',
  path: '/api/schools/:schoolId/sharing/:grantId',
  access: 'SIGNED_IN',
  params: z.extend(school, { grantId: id }),
  answer: sharingGrant,
});
