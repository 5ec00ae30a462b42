import type { PlainDate } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `choice_annotations`: a note on the time line of a choice. */
@Entity('choice_annotations')
export class ChoiceAnnotation {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('date', { name: 'happened_on' }) happenedOn!: PlainDate;
  @Column('text') content!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
}
