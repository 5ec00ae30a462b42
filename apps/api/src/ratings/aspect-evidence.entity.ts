import type { AspectKey, PlainDate, SchoolYear } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `aspect_evidence`: what shows that an aspect is as rated. */
@Entity('aspect_evidence')
export class AspectEvidence {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'school_year' }) schoolYear!: SchoolYear;
  @Column('text') aspect!: AspectKey;
  @Column('text') kind!: 'LINK' | 'TEXT';
  @Column('text') content!: string;
  @Column('date', { name: 'dated_on' }) datedOn!: PlainDate;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
