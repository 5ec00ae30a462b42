import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `interventions` as a school writes it: its own intervention. Catalogue entries come from a content pack. */
@Entity('interventions')
export class Intervention {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'school_id', nullable: true }) schoolId!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
}
