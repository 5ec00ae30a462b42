import type { SubmissionContent } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `submissions`: a school year of a choice as the school handed it in. Never changed. */
@Entity('submissions')
export class Submission {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('text', { name: 'school_year' }) schoolYear!: SchoolYear;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') content!: SubmissionContent;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
}
