import type { EntityManager } from 'typeorm';
import type { Actor, AuditRecord } from '../audit/audit-port';
import type { DomainEvent } from '../events/domain-event';
import type { DomainEvents } from '../events/domain-events';
import type { DueWorkOrder } from '../jobs/due-work-order';
import { cancelDueWork, orderDueWork } from '../jobs/due-work.store';
import type { JobQueue } from '../jobs/job-queue';
import type { QueueName } from '../jobs/queues';
import type { MailDefinition, MailOrder } from '../mail/mail-definition';
import { askOver } from '../database/prepared';
import { readDomainTime } from '../time/domain-clock';
import type { Ports } from './ports';
import type { Tx } from './tx';

/** What is audited of a case stands in a stream of this name and its id. */
const caseStream = 'case:';

/** What a transaction needs besides its connection. */
export interface TransactionParts {
  readonly ports: Ports;
  readonly events: DomainEvents;
  readonly jobs: JobQueue;
}

/** The Tx of one run of a unit of work. */
export class Transaction implements Tx {
  private readonly records: AuditRecord[] = [];
  private readonly touched = new Set<string>();
  /** Queues to be woken. */
  readonly woken = new Set<QueueName>();
  private time?: Promise<Date>;

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    private readonly parts: TransactionParts,
  ) {}

  async query<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a Tx needs the query runner of its transaction');
    return askOver<R>(runner, sql, params);
  }

  now(): Promise<Date> {
    this.time ??= readDomainTime(this);
    return this.time;
  }

  audit(record: AuditRecord): void {
    this.records.push(record);
    if (record.stream.startsWith(caseStream)) this.touch(record.stream.slice(caseStream.length));
  }

  touch(caseId: string): void {
    this.touched.add(caseId);
  }

  mail<V>(definition: MailDefinition<V>, vars: V, order: MailOrder): Promise<void> {
    return this.parts.ports.mail.order(this, definition, vars, order);
  }

  schedule(order: DueWorkOrder): Promise<void> {
    return orderDueWork(this, order);
  }

  unschedule(key: string): Promise<void> {
    return cancelDueWork(this, key);
  }

  wake(queue: QueueName): void {
    this.woken.add(queue);
  }

  enqueue(queue: QueueName, data: Readonly<Record<string, string>>): Promise<void> {
    return this.parts.jobs.send(queue, data, this);
  }

  publish(event: DomainEvent): Promise<void> {
    return this.parts.events.publish(this, event);
  }

  /** Brings the duties of touched cases in line, then writes what was audited; called once, last. */
  async flush(): Promise<void> {
    if (this.touched.size > 0) await this.parts.ports.duties?.reconcile(this, [...this.touched].sort());
    if (this.records.length > 0) await this.parts.ports.audit.write(this, this.records);
  }
}
