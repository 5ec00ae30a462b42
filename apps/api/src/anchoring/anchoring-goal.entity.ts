import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `anchoring_goals`: the index that a school wants to reach for a choice. */
@Entity('anchoring_goals')
export class AnchoringGoal {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @Column('smallint', { nullable: true }) goal!: number | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
  @Column('uuid', { name: 'set_by' }) setBy!: string;
}
