import type {
  MilestoneOwner,
  MilestoneStatus,
  PlainDate,
  QuestionKey,
  SchoolYear,
} from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `milestones`: a dated promise under one of the seven questions. */
@Entity('milestones')
export class Milestone {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'school_year' }) schoolYear!: SchoolYear;
  @Column('text') question!: QuestionKey;
  @Column('text') title!: string;
  @Column('date', { name: 'planned_on' }) plannedOn!: PlainDate;
  @Column('text', { name: 'owner_role' }) ownerRole!: MilestoneOwner;
  @Column('text') status!: MilestoneStatus;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: PlainDate | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'template_key', nullable: true }) templateKey!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('uuid', { name: 'updated_by', nullable: true }) updatedBy!: string | null;
}
