import type { SharingGrant as SharingGrantAnswer } from '@verankerd/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `sharing_grants`: what a school lets a partnership see. Revoked, never removed. */
@Entity('sharing_grants')
export class SharingGrant {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @Column('text') block!: SharingGrantAnswer['block'];
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy!: string | null;
}
