import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `choice_alternatives`: an intervention that was considered, and why it was not chosen. */
@Entity('choice_alternatives')
export class ChoiceAlternative {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  /** Place in the list, from 1. */
  @PrimaryColumn('smallint') position!: number;
  @Column('text') name!: string;
  @Column('text', { name: 'reason_not' }) reasonNot!: string;
}
