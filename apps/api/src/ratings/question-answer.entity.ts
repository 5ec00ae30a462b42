import type { QuestionKey, SchoolYear } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `question_answers`: the short answer to a question that begins with "Hoe". */
@Entity('question_answers')
export class QuestionAnswer {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('text', { name: 'school_year' }) schoolYear!: SchoolYear;
  @PrimaryColumn('text') question!: QuestionKey;
  @Column('text') answer!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('uuid', { name: 'answered_by' }) answeredBy!: string;
}
