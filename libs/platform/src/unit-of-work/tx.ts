import type { EntityManager } from 'typeorm';
import type { Actor, AuditRecord } from '../audit/audit-port';
import type { DomainEvent } from '../events/domain-event';
import type { DueWorkOrder } from '../jobs/due-work-order';
import type { QueueName } from '../jobs/queues';
import type { MailDefinition, MailOrder } from '../mail/mail-definition';

/** One unit of work: everything done through it is one commit, or nothing. Stores and use cases take it first. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** Rows of a SQL statement in this transaction (RETURNING rows for writes). */
  query<R = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Domain time, read once per unit of work: ask after taking your locks (architecture.md 13). */
  now(): Promise<Date>;
  /** Collects an audit entry; all are written last, in this commit. */
  audit(record: AuditRecord): void;
  /** Says that a case's facts have changed where nothing is audited of it; an audit entry of a case says so by itself. */
  touch(caseId: string): void;
  /** Orders a mail in this commit; it is written last, with the others. */
  mail<V>(definition: MailDefinition<V>, vars: V, order: MailOrder): Promise<void>;
  /** Orders work for an instant of domain time. */
  schedule(order: DueWorkOrder): Promise<void>;
  /** Takes back what is not yet done of scheduled work, by key. */
  unschedule(key: string): Promise<void>;
  /** Whether this unit of work takes a lock now for the first time; what it holds already it only reads. */
  firstLock(key: string): boolean;
  /** Says that something waits in rows of its own for this queue: it is woken once, with the commit, however often said. */
  wake(queue: QueueName): void;
  /** Sends a queue a job with the commit. Data are ids. */
  enqueue(queue: QueueName, data: Readonly<Record<string, string>>): Promise<void>;
  /** Tells libs further right, in this transaction. */
  publish(event: DomainEvent): Promise<void>;
}
