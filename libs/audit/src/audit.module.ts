import { Module } from '@nestjs/common';
import { Ports } from '@samraad/platform';
import { AuditTimeline } from './application/audit-timeline';
import { AuditVerifier } from './application/audit-verifier';
import { AuditWriter } from './application/audit-writer';
import { SealDay } from './application/seal-day';
import { SealDayJob } from './jobs/seal-day.job';

/** The record of who did what; importing it binds `tx.audit`. */
@Module({
  providers: [AuditTimeline, AuditVerifier, AuditWriter, SealDay, SealDayJob],
  exports: [AuditTimeline, AuditVerifier, SealDay],
})
export class AuditModule {
  constructor(ports: Ports, writer: AuditWriter) {
    ports.bindAudit(writer);
  }
}
