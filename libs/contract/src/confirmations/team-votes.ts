import { voteChoices } from '@verankerd/domain';
import * as z from 'zod/mini';
import { aspectKey, id, instant, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';

const choiceYear = z.strictObject({ schoolId: id, choiceId: id, schoolYear: schoolYearLabel });
const oneVote = z.extend(choiceYear, { voteId: id });
const path = '/api/schools/:schoolId/choices/:choiceId/school-years/:schoolYear/votes';
const count = z.int().check(z.minimum(0));
const voteChoice = z.enum(voteChoices);

/** Letters and digits of a code, without those that look alike. */
export const voteCodeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The code with which members join a vote: six characters; small letters and spaces are read too. */
export const voteCode = z.pipe(
  z.string().check(z.maxLength(20)),
  z.transform((typed: string) => typed.replace(/[\s-]/g, '').toUpperCase()),
);

/** One aspect of a team vote. */
export const votedAspect = z.object({
  aspect: aspectKey,
  phase: z
    .enum(['WAITING', 'VOTING', 'SHOWN'])
    .check(z.describe('Not on yet; members vote apart; shown together')),
  votes: count.check(z.describe('How many voted so far')),
  spread: z
    .nullable(z.array(z.object({ choice: voteChoice, votes: count })))
    .check(z.describe('Only when shown, and only with five votes or more')),
});

/** A vote of a core team, as the screen in the meeting shows it. */
export const teamVote = z.object({
  id,
  schoolYear: schoolYearLabel,
  openedAt: instant,
  expiresAt: instant,
  devices: count.check(z.describe('How many phones joined')),
  aspects: z.array(votedAspect).check(z.describe('In the order of the meeting')),
});

/** A vote of a core team. */
export type TeamVote = z.infer<typeof teamVote>;

const withCode = z.extend(teamVote, {
  code: z.string().check(z.describe('To join with. Told once: only its hash is kept')),
});

/** Reads the vote that runs now for a choice and school year. */
export const readTeamVote = defineRoute({
  name: 'readTeamVote',
  feature: 'confirmations',
  summary: 'The team vote that runs now',
  method: 'GET',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  answer: z.object({ vote: z.nullable(teamVote) }),
});

/** Opens a vote for a meeting of at most two hours, and tells the code to join with. */
export const openTeamVote = defineRoute({
  name: 'openTeamVote',
  feature: 'confirmations',
  summary: 'Open a team vote',
  method: 'POST',
  path,
  access: 'SIGNED_IN',
  params: choiceYear,
  body: z.strictObject({
    aspects: z
      .array(aspectKey)
      .check(z.minLength(1), z.maxLength(21), z.describe('In the order of the meeting')),
    devices: z
      .optional(z.int().check(z.minimum(1), z.maximum(200)))
      .check(z.describe('How many people are there: no more phones can join')),
  }),
  answer: withCode,
  problems: ['choice.not-active', 'vote.already-open', 'vote.aspect-twice'],
});

/** Makes a new code; the old one no longer lets anybody join. Who joined stays in. */
export const renewVoteCode = defineRoute({
  name: 'renewVoteCode',
  feature: 'confirmations',
  summary: 'Make a new code for a team vote',
  method: 'POST',
  path: `${path}/:voteId/code`,
  access: 'SIGNED_IN',
  params: oneVote,
  answer: withCode,
  problems: ['vote.closed'],
});

/** Puts an aspect on: members vote on it now. On a shown aspect it starts a new vote, and forgets the old one. */
export const startAspectVote = defineRoute({
  name: 'startAspectVote',
  feature: 'confirmations',
  summary: 'Let members vote on an aspect',
  method: 'POST',
  path: `${path}/:voteId/aspects/:aspect/start`,
  access: 'SIGNED_IN',
  params: z.extend(oneVote, { aspect: aspectKey }),
  answer: teamVote,
  problems: ['vote.closed'],
});

/** Shows the votes on an aspect together. From then on nobody can change theirs. */
export const showAspectVote = defineRoute({
  name: 'showAspectVote',
  feature: 'confirmations',
  summary: 'Show the votes on an aspect',
  method: 'POST',
  path: `${path}/:voteId/aspects/:aspect/show`,
  access: 'SIGNED_IN',
  params: z.extend(oneVote, { aspect: aspectKey }),
  answer: teamVote,
  problems: ['vote.closed', 'vote.not-on'],
});

/**
 * Closes a vote and forgets every vote in it. The history keeps that there was one, and of aspects with five votes or
 * more the spread. What the team agreed is recorded as a confirmation or rating, as always.
 */
export const closeTeamVote = defineRoute({
  name: 'closeTeamVote',
  feature: 'confirmations',
  summary: 'Close a team vote',
  method: 'DELETE',
  path: `${path}/:voteId`,
  access: 'SIGNED_IN',
  params: oneVote,
  answer: z.object({ id }),
});

const deviceToken = z.string().check(z.minLength(16), z.maxLength(100));

/** What a phone shows of a vote. It never tells what others voted: that is on the screen in the room. */
export const ballotPaper = z.object({
  voteId: id,
  interventionName: z.string(),
  schoolYear: schoolYearLabel,
  phase: z
    .enum(['WAITING', 'VOTING', 'SHOWN', 'CLOSED'])
    .check(z.describe('Nothing on yet; vote now; look at the screen; it is over')),
  aspect: z.nullable(aspectKey).check(z.describe('What is on')),
  position: z.nullable(count).check(z.describe('Which of the aspects, from 1')),
  aspects: count,
  choice: z.nullable(voteChoice).check(z.describe('What this phone voted on it')),
  expiresAt: instant,
});

/** Joins a vote with its code, without account and without name. */
export const joinTeamVote = defineRoute({
  name: 'joinTeamVote',
  feature: 'confirmations',
  summary: 'Join a team vote with its code',
  method: 'POST',
  path: '/api/votes/join',
  access: 'PUBLIC',
  body: z.strictObject({ code: voteCode }),
  answer: z.extend(ballotPaper, {
    deviceToken: z.string().check(z.describe('Keep it for as long as the page is open')),
  }),
  problems: ['vote.wrong-code', 'vote.too-many-attempts', 'vote.full'],
});

/** Reads what is voted on now. A POST, so that the token stands in no address. */
export const readBallotPaper = defineRoute({
  name: 'readBallotPaper',
  feature: 'confirmations',
  summary: 'What is voted on now',
  method: 'POST',
  path: '/api/votes/:voteId/paper',
  access: 'PUBLIC',
  params: z.strictObject({ voteId: id }),
  body: z.strictObject({ deviceToken }),
  answer: ballotPaper,
});

/** Votes, or votes otherwise, until the votes are shown. One vote a phone. */
export const castVote = defineRoute({
  name: 'castVote',
  feature: 'confirmations',
  summary: 'Vote on the aspect that is on',
  method: 'PUT',
  path: '/api/votes/:voteId/ballots/:aspect',
  access: 'PUBLIC',
  params: z.strictObject({ voteId: id, aspect: aspectKey }),
  body: z.strictObject({ deviceToken, choice: voteChoice }),
  answer: ballotPaper,
  problems: ['vote.closed', 'vote.not-on'],
});
