import type { PlainDate } from '@verankerd/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `guest_accesses`: an adviser who may see what was handed in for a choice. Revoked, never removed. */
@Entity('guest_accesses')
export class GuestAccess {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'choice_id' }) choiceId!: string;
  @Column('text') email!: string;
  @Column('date', { name: 'granted_on' }) grantedOn!: PlainDate;
  @Column('date', { name: 'valid_until' }) validUntil!: PlainDate;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy!: string | null;
}
