import type { AspectKey, RatedLevel, RatingState, SchoolYear } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `aspect_ratings`: the team's judgement of an aspect in a school year. */
@Entity('aspect_ratings')
export class AspectRating {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('text', { name: 'school_year' }) schoolYear!: SchoolYear;
  @PrimaryColumn('text') aspect!: AspectKey;
  @Column('text') state!: RatingState;
  @Column('smallint', { nullable: true }) level!: RatedLevel | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'rated_at' }) ratedAt!: Date;
  @Column('uuid', { name: 'rated_by' }) ratedBy!: string;
}
