import { Injectable } from '@nestjs/common';
import type { AuditRecord } from '../audit/audit-port';
import type { Queryable } from '../database/database';
import type { OrderedMail } from '../mail/mail-definition';
import type { Tx } from './tx';

/** Implemented by audit: writes the collected entries, last in the transaction. */
export interface AuditPort {
  write(tx: Tx, records: readonly AuditRecord[]): Promise<void>;
}

/** Implemented by notification: keeps the rows of all mails of a unit of work and wakes their delivery. */
export interface MailPort {
  order(tx: Tx, mails: readonly OrderedMail[]): Promise<void>;
  /** Whether a person's mails arrive at an address: false once the last one was refused for good. */
  reaches?(db: Queryable, to: { readonly personId: string; readonly address: string }): Promise<boolean>;
}

/** Implemented by duties: brings who owes what by when in line with what the transaction changed, before audit is written. */
export interface DutyPort {
  reconcile(tx: Tx, caseIds: readonly string[]): Promise<void>;
}

/** Implemented by deadlines, which knows the working days. */
export interface OfficeHoursPort {
  /** The instant itself within office hours, else when they next begin. */
  from(instant: Date): Date;
}

/** Where audit and notification hook in, so that identity, left of both, can audit and mail. */
@Injectable()
export class Ports {
  private auditPort?: AuditPort;
  private mailPort?: MailPort;
  private dutyPort?: DutyPort;
  private hoursPort?: OfficeHoursPort;

  bindAudit(port: AuditPort): void {
    this.auditPort = port;
  }

  bindMail(port: MailPort): void {
    this.mailPort = port;
  }

  bindDuties(port: DutyPort): void {
    this.dutyPort = port;
  }

  bindOfficeHours(port: OfficeHoursPort): void {
    this.hoursPort = port;
  }

  /** Undefined in a process of lower libs only, where mails never wait. */
  get officeHours(): OfficeHoursPort | undefined {
    return this.hoursPort;
  }

  /** Undefined in a process of lower libs only, which have no duties to keep. */
  get duties(): DutyPort | undefined {
    return this.dutyPort;
  }

  /** The bound audit; an app without one is a defect, never silence. */
  get audit(): AuditPort {
    if (!this.auditPort) throw new Error('no audit is bound: import AuditModule');
    return this.auditPort;
  }

  get mail(): MailPort {
    if (!this.mailPort) throw new Error('no mail is bound: import NotificationModule');
    return this.mailPort;
  }
}
