import { aspectKey, date, questionKey, type AuditEvent } from '@verankerd/contract';
import {
  isAspectKey,
  milestoneOwners,
  questionOf,
  ratedLevels,
  ratingStates,
  registerSectors,
  type QuestionKey,
} from '@verankerd/domain';
import * as z from 'zod/mini';

/** The judgement of an aspect, as the history keeps it. */
export const ratingFacts = z.object({
  state: z.enum(ratingStates),
  level: z.nullable(z.literal(ratedLevels)),
  reason: z.nullable(z.string()),
});

/** Evidence, as the history keeps it. */
export const evidenceFacts = z.object({ content: z.string(), datedOn: date });

/** A milestone, as the history keeps it. */
export const milestoneFacts = z.object({
  question: questionKey,
  title: z.string(),
  plannedOn: date,
  doneOn: z.nullable(date),
  ownerRole: z.enum(milestoneOwners),
  note: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});

/** The status of a choice, as the history keeps it. */
export const statusFacts = z.object({ statusReason: z.nullable(z.string()) });

/** A submission, as the history keeps it. */
export const submissionFacts = z.object({ number: z.int(), explanation: z.nullable(z.string()) });

/** Lessons that were written down, as the history keeps them. */
export const lessonFacts = z.object({
  sector: z.enum(registerSectors),
  yearGroups: z.array(z.int()),
  givenOn: date,
  lessons: z.int(),
});

/** The lessons planned for a year group, as the history keeps them. */
export const planFacts = z.object({
  sector: z.enum(registerSectors),
  yearGroups: z.array(z.int()),
  plannedLessons: z.int(),
});

/** The short answer to a question. */
export const answerFacts = z.string();

/** The aspect or question that a change is about, when its subject is one. */
export const aspectSubject = aspectKey;

/** The question that a change belongs to; nothing when it is about the choice as a whole. */
export function questionOfEvent(event: AuditEvent): QuestionKey | undefined {
  if (isAspectKey(event.subject)) return questionOf(event.subject);
  const asked = questionKey.safeParse(event.subject);
  if (asked.success) return asked.data;
  const milestone = z.object({ question: questionKey }).safeParse(event.after ?? event.before);
  return milestone.success ? milestone.data.question : undefined;
}
