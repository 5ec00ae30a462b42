import { reviewSections, type PlainDate, type ReviewSection } from '@verankerd/domain';
import type { ChoiceYearKey } from '../../choices/choices-door';
import { momentOn } from './demo-calendar';
import type { SchoolPeople } from './demo-people';
import type { DemoWorld } from './demo-world';
import { boardQuestion, boardAnswer, reviewReason, reviewTexts } from './review-texts';
import type { ReviewStory } from './school-story';

/** The days on which a review is written, and on which the school is to look back again. */
export type ReviewDays = { readonly on: PlainDate; readonly nextReviewOn: PlainDate };

/** Lets a school look back on a year: from what it kept to what it froze, and on to its board. */
export async function liveReview(
  world: DemoWorld,
  key: ChoiceYearKey,
  { coreTeam, leader }: SchoolPeople,
  story: ReviewStory,
  { on, nextReviewOn }: ReviewDays,
): Promise<void> {
  const { clock, useCases } = world;
  const at = (minutes: number): void => clock.turnTo(momentOn(on, minutes));
  const request = { params: key, query: undefined };
  at(60);
  const started = await useCases.startReview.execute(coreTeam, {
    ...request,
    body: { language: 'nl' },
    version: 0,
  });
  let changes = started.version;
  for (const [minutes, section] of written(story).entries()) {
    at(90 + minutes);
    const draft = started.sections.find((one) => one.section === section);
    const facts = draft?.text ? `${draft.text}\n\n` : '';
    await useCases.writeSection.execute(coreTeam, {
      params: { ...key, section },
      query: undefined,
      body: {
        text: facts + (reviewTexts[section] ?? ''),
        included: true,
        on: section === 'PARTICIPATION_COUNCIL' ? on : null,
      },
      version: draft?.version ?? 0,
    });
    changes += 1;
  }
  at(120);
  await useCases.decideReview.execute(leader, {
    ...request,
    body: { decision: story.decision, reason: reviewReason[story.decision], nextReviewOn },
    version: 0,
  });
  at(180);
  await useCases.freezeReview.execute(leader, {
    ...request,
    body: undefined,
    version: changes + 1,
  });
  if (story.until !== 'FROZEN') await handIn(world, key, { coreTeam, leader }, story, on);
}

/** Sections in which the team wrote something of its own. */
function written({ until }: ReviewStory): readonly ReviewSection[] {
  return reviewSections.filter(
    (section) =>
      reviewTexts[section] !== undefined &&
      (section !== 'PARTICIPATION_COUNCIL' || until !== 'FROZEN'),
  );
}

async function handIn(
  { clock, useCases, officer: officerOf }: DemoWorld,
  key: ChoiceYearKey,
  { leader }: SchoolPeople,
  { until, board: code }: ReviewStory,
  on: PlainDate,
): Promise<void> {
  const first = { ...key, number: 1 };
  const request = { query: undefined, body: undefined, version: 0 };
  clock.turnTo(momentOn(on, 240));
  await useCases.handInReview.execute(leader, { ...request, params: first });
  if (until === 'HANDED_IN' || code === undefined) return;
  const officer = officerOf(code);
  const { organisationId } = officer.memberships[0] ?? {};
  const params = { ...key, boardId: organisationId ?? '' };
  clock.turnTo(momentOn(on, 300));
  await useCases.replyToReview.execute(officer, {
    ...request,
    params,
    body: { kind: 'QUESTION', text: boardQuestion },
  });
  clock.turnTo(momentOn(on, 360));
  await useCases.answerBoard.execute(leader, {
    ...request,
    params: first,
    body: { text: boardAnswer },
    version: 1,
  });
  clock.turnTo(momentOn(on, 420));
  await useCases.replyToReview.execute(officer, {
    ...request,
    params,
    body: { kind: 'ACKNOWLEDGED' },
    version: 2,
  });
}
