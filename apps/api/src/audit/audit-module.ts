import { Module } from '@nestjs/common';
import { AuditController } from './audit-controller';

/** The append-only history: who changed what, and when. */
@Module({ controllers: [AuditController] })
export class AuditModule {}
