import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, writeAsBoard } from '@verankerd/contract';
import { addDays, longestOfferDays, type PlainDate } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { notFound, refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { readConversation } from './conversations-reader';
import { requireOverseer, type Overseer } from './overseer';

type NewConversation = InputOf<typeof writeAsBoard>['body'];

/** What an overseer writes about a choice, ready to be kept. */
type Written = ChoiceYearKey & {
  readonly id: string;
  readonly overseer: Overseer;
  readonly body: NewConversation;
  readonly at: Date;
};

const kindsInHistory = {
  NOTE: 'conversation.noted',
  QUESTION: 'conversation.asked',
  SUPPORT_OFFER: 'conversation.offered',
} as const;

/** A board or partnership writes about a choice: for itself, or to the school. */
@Injectable()
export class WriteToSchool {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal `resource.not-found` for a choice and year that was not handed in for the eyes of the overseer. */
  execute(
    actor: Actor,
    overseer: Overseer,
    key: ChoiceYearKey,
    body: NewConversation,
  ): Promise<AnswerOf<typeof writeAsBoard>> {
    return this.work.write(actor, async (transaction) => {
      await requireOverseer(transaction, overseer);
      await requireSubmission(transaction, overseer, key);
      const today = this.clock.today();
      if (body.kind === 'SUPPORT_OFFER') checkLastDay(body.offeredUntil, today);
      const written = { ...key, id: this.ids.next(), overseer, body, at: this.clock.now() };
      await keep(transaction, actor, written);
      await writeHistory(transaction, actor, written);
      const conversationKey = { schoolId: key.schoolId, conversationId: written.id };
      return readConversation(transaction, conversationKey, today, overseer);
    });
  }
}

/** An overseer writes about what it can read, and about nothing else. */
async function requireSubmission(
  transaction: Transaction,
  { kind, id }: Overseer,
  { schoolId, choiceId, schoolYear }: ChoiceYearKey,
): Promise<void> {
  const isForOverseer =
    kind === 'BOARD'
      ? 'o.board_id = $4'
      : `EXISTS (SELECT FROM sharing_grants g WHERE g.school_id = o.school_id AND g.partnership_id = $4
          AND g.block = 'SEVEN_QUESTIONS' AND g.revoked_at IS NULL)`;
  const rows = await transaction.query<unknown[]>(
    `SELECT 1 FROM oversight_summaries o WHERE o.school_id = $1 AND o.choice_id = $2 AND o.school_year = $3
       AND o.edition = 'SUBMITTED' AND ${isForOverseer}`,
    [schoolId, choiceId, schoolYear, id],
  );
  if (rows.length === 0) throw notFound();
}

function checkLastDay(day: PlainDate, today: PlainDate): void {
  if (day < today || day > addDays(today, longestOfferDays))
    throw refuseField('conversation.offer-day', 'offeredUntil');
}

async function keep(
  transaction: Transaction,
  { userId }: Actor,
  { schoolId, choiceId, schoolYear, id, overseer, body, at }: Written,
): Promise<void> {
  const columns =
    'school_id, id, choice_id, school_year, question, overseer_id, content, written_at, written_by';
  const { question, text } = body;
  const values = [schoolId, id, choiceId, schoolYear, question, overseer.id, text, at, userId];
  if (body.kind === 'NOTE')
    await transaction.query(
      `INSERT INTO overseer_notes (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values,
    );
  else
    await transaction.query(
      `INSERT INTO conversations (${columns}, kind, offered_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [...values, body.kind, body.kind === 'SUPPORT_OFFER' ? body.offeredUntil : null],
    );
}

/** A note leaves no trace in the history of the school: that it was written is kept apart, without its words. */
function writeHistory(
  transaction: Transaction,
  actor: Actor,
  { schoolId, choiceId, schoolYear, id, overseer, body, at }: Written,
): Promise<void> {
  const where = body.kind === 'NOTE' ? { schoolId: null } : { schoolId, choiceId, schoolYear };
  const { kind, ...said } = body;
  return recordChange(transaction, actor, {
    ...where,
    actingFor: overseer.id,
    kind: kindsInHistory[kind],
    subject: id,
    before: null,
    after: kind === 'NOTE' ? { overseerId: overseer.id } : said,
    at,
  });
}
