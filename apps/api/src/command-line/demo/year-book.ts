import { roleFor, type Actor } from '../../platform/http/actor';
import type { Transaction } from '../../platform/database/unit-of-work';
import type { ChoiceYearKey } from '../../choices/choices-door';
import { refreshSummary } from '../../oversight/oversight-door';
import type { AspectKey, MilestoneStatus, PlainDate, QuestionKey } from '@verankerd/domain';
import type { DemoIds } from './demo-ids';
import type { PlannedMilestone, WorkEvent } from './work-event';
import {
  writeAnswers,
  writeAudit,
  writeEvidence,
  writeMilestones,
  writeRatings,
} from './year-book-sql';

type RatingRow = {
  readonly aspect: AspectKey;
  readonly state: string;
  readonly level: number | null;
  readonly reason: string | null;
  readonly version: number;
  readonly at: Date;
};

type MilestoneFacts = PlannedMilestone & {
  readonly status: MilestoneStatus;
  readonly doneOn: PlainDate | null;
  readonly note: string | null;
  readonly reason: string | null;
};

type MilestoneRow = {
  readonly id: string;
  readonly facts: MilestoneFacts;
  readonly version: number;
  readonly createdAt: Date;
  readonly at: Date;
};

type AnswerRow = {
  readonly question: QuestionKey;
  readonly answer: string;
  readonly version: number;
  readonly at: Date;
};

type AuditRow = {
  readonly kind: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
};

/**
 * One choice in one school year, as its core team fills it. It keeps rows and history in the shapes that the use cases
 * write, and stores many events at once: one by one they would take a first start too long.
 */
export class YearBook {
  private readonly ratings = new Map<AspectKey, RatingRow>();
  private readonly milestones = new Map<string, MilestoneRow>();
  private readonly answers = new Map<QuestionKey, AnswerRow>();
  private evidence: object[] = [];
  private audit: AuditRow[] = [];

  constructor(
    private readonly key: ChoiceYearKey,
    private readonly actor: Actor,
    private readonly ids: DemoIds,
  ) {}

  /** Id and version of a milestone, for the use cases that go on with it. */
  milestone(templateKey: string): { readonly id: string; readonly version: number } | undefined {
    return this.milestones.get(templateKey);
  }

  /** Writes events down, in the order in which they happened, and brings the summary up to date. */
  async write(transaction: Transaction, events: readonly WorkEvent[]): Promise<void> {
    const last = events.at(-1);
    if (!last) return;
    for (const event of events) this.note(event);
    const { schoolId, choiceId, schoolYear } = this.key;
    const context = [schoolId, choiceId, schoolYear, this.actor.userId];
    const store = (statement: string, rows: Iterable<unknown>) =>
      transaction.query(statement, [...context, JSON.stringify([...rows])]);
    await store(writeRatings, this.ratings.values());
    await store(writeEvidence, this.evidence);
    await store(writeAnswers, this.answers.values());
    await store(
      writeMilestones,
      [...this.milestones.values()].map(({ facts, ...row }) => ({ ...row, ...facts })),
    );
    await transaction.query(writeAudit, [
      ...context,
      JSON.stringify(this.audit.map((row, position) => ({ ...row, position }))),
      roleFor(this.actor, schoolId),
    ]);
    this.evidence = [];
    this.audit = [];
    await refreshSummary(transaction, this.key, 'CURRENT', last.at);
  }

  private note(event: WorkEvent): void {
    switch (event.kind) {
      case 'RATED':
        return this.rate(event);
      case 'EVIDENCE':
        return this.addEvidence(event);
      case 'ANSWERED':
        return this.answer(event);
      case 'PLANNED':
        return this.plan(event);
      case 'FINISHED':
        return this.change(event, 'milestone.finished', {
          status: 'DONE',
          doneOn: event.doneOn,
          ...(event.note !== null && { note: event.note }),
        });
      case 'MOVED':
        return this.change(event, 'milestone.moved', {
          plannedOn: event.plannedOn,
          reason: event.reason,
        });
      case 'DROPPED':
        return this.change(event, 'milestone.dropped', {
          status: 'DROPPED',
          reason: event.reason,
        });
      case 'NOTED':
        this.audit.push({ ...event.change, before: null, at: event.at });
    }
  }

  private rate({ at, aspect, rating }: WorkEvent & { kind: 'RATED' }): void {
    const known = this.ratings.get(aspect);
    const after = {
      state: rating.state,
      level: rating.state === 'RATED' ? rating.level : null,
      reason: rating.state === 'NOT_APPLICABLE' ? rating.reason : null,
    };
    const { state = 'NOT_RATED', level = null, reason = null } = known ?? {};
    this.ratings.set(aspect, { aspect, ...after, version: (known?.version ?? 0) + 1, at });
    this.audit.push({
      kind: 'rating.recorded',
      subject: aspect,
      before: { state, level, reason },
      after,
      at,
    });
  }

  private addEvidence({ at, aspect, evidence }: WorkEvent & { kind: 'EVIDENCE' }): void {
    const after = { id: this.ids.next(), ...evidence };
    this.evidence.push({ aspect, ...after });
    this.audit.push({ kind: 'evidence.added', subject: aspect, before: null, after, at });
  }

  private answer({ at, question, answer }: WorkEvent & { kind: 'ANSWERED' }): void {
    const known = this.answers.get(question);
    this.answers.set(question, { question, answer, version: (known?.version ?? 0) + 1, at });
    const before = known?.answer ?? '';
    this.audit.push({ kind: 'answer.recorded', subject: question, before, after: answer, at });
  }

  private plan({ at, milestone }: WorkEvent & { kind: 'PLANNED' }): void {
    const facts = { ...milestone, status: 'OPEN', doneOn: null, note: null, reason: null } as const;
    const id = this.ids.next();
    this.milestones.set(milestone.templateKey, { id, facts, version: 1, createdAt: at, at });
    this.audit.push({ kind: 'milestone.planned', subject: id, before: null, after: facts, at });
  }

  private change(
    { at, templateKey }: { readonly at: Date; readonly templateKey: string },
    kind: string,
    set: Partial<MilestoneFacts>,
  ): void {
    const row = this.milestones.get(templateKey);
    if (!row) throw new Error(`${templateKey} is changed before it is planned`);
    const facts = { ...row.facts, ...set };
    this.milestones.set(templateKey, { ...row, facts, version: row.version + 1, at });
    this.audit.push({ kind, subject: row.id, before: row.facts, after: facts, at });
  }
}
