import type { AspectKey, LastingPlaceDetails, MilestoneOwner, PlainDate } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `lasting_places`: where an aspect stands so that it stays when people leave. */
@Entity('lasting_places')
export class LastingPlace {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('text') aspect!: AspectKey;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('date', { name: 'dated_on' }) datedOn!: PlainDate;
  @Column('text', { name: 'owner_role' }) ownerRole!: MilestoneOwner;
  @Column('jsonb') details!: LastingPlaceDetails;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
