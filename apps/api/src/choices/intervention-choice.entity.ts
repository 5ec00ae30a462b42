import type {
  ChoiceStatus,
  PlainDate,
  RecognitionLevelKey,
  SchoolYear,
  TargetGroupKey,
} from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `intervention_choices`: an intervention that a school chose, with the five choice questions. */
@Entity('intervention_choices')
export class InterventionChoice {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('text', { name: 'start_school_year' }) startSchoolYear!: SchoolYear;
  @Column('text') status!: ChoiceStatus;
  @Column('text', { name: 'status_reason', nullable: true }) statusReason!: string | null;
  @Column('date', { name: 'status_since' }) statusSince!: PlainDate;
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('text') goal!: string;
  @Column('text', { name: 'target_group' }) targetGroup!: TargetGroupKey;
  @Column('text', { name: 'found_in', nullable: true }) foundIn!: string | null;
  @Column('text', { nullable: true }) effectiveness!: string | null;
  @Column('text', { name: 'recognition_level', nullable: true })
  recognitionLevel!: RecognitionLevelKey | null;
  @Column('text', { name: 'recognition_source', nullable: true }) recognitionSource!: string | null;
  @Column('date', { name: 'recognition_seen_on', nullable: true })
  recognitionSeenOn!: PlainDate | null;
  @Column('text', { nullable: true }) executor!: string | null;
  @Column('text', { nullable: true }) training!: string | null;
  @Column('text', { nullable: true }) hours!: string | null;
  @Column('text', { nullable: true }) cost!: string | null;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: PlainDate;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
