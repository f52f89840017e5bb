import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor, AuditRecord } from '../audit/audit-port';
import type { DomainEvent } from '../events/domain-event';
import type { DomainEvents } from '../events/domain-events';
import type { DueWorkOrder } from '../jobs/due-work-order';
import type { JobQueue } from '../jobs/job-queue';
import type { QueueName } from '../jobs/queues';
import type { MailDefinition, MailOrder } from '../mail/mail-definition';
import { isPlainRead } from '../database/reads/plain-read';
import { SameReads } from '../database/reads/same-reads';
import { Outbox } from './outbox';
import { answerOver } from '../database/prepared';
import { type Answer, ReadsTogether } from '../database/reads/reads-together';
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
  private readonly together = new ReadsTogether((sql, params) => this.ask(sql, params));
  private readonly same = new SameReads();
  private readonly outbox = new Outbox();
  private readonly locked = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private time?: Promise<Date>;

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    private readonly parts: TransactionParts,
  ) {}

  /**
   * Reads asked for at the same time travel together, and between two writes or locks each is asked once; whoever takes a
   * lock first must have awaited it, as ever.
   */
  async query<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const read = () => this.together.query(sql, params);
    if (isPlainRead(sql)) return (await this.same.ask(sql, params, read)) as R[];
    this.same.forget();
    return (await read()) as R[];
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

  async mail<V>(definition: MailDefinition<V>, vars: V, order: MailOrder): Promise<void> {
    this.outbox.mail({ definition, content: definition.compose(vars), order });
  }

  async schedule(order: DueWorkOrder): Promise<void> {
    this.outbox.schedule(order);
  }

  async unschedule(key: string): Promise<void> {
    this.outbox.unschedule(key);
  }

  wake(queue: QueueName): void {
    this.outbox.woken.add(queue);
  }

  async enqueue(queue: QueueName, data: Readonly<Record<string, string>>): Promise<void> {
    this.outbox.enqueue(queue, data);
  }

  firstLock(key: string): boolean {
    const first = !this.locked.has(key);
    this.locked.add(key);
    return first;
  }

  publish(event: DomainEvent): Promise<void> {
    return this.parts.events.publish(this, event);
  }

  /** A connection answers one statement at a time. */
  private ask(sql: string, params: readonly unknown[]): Promise<Answer> {
    const asked = this.turn.then(() => answerOver(this.runner, sql, params));
    this.turn = asked.catch(() => undefined);
    return asked;
  }

  private get runner(): QueryRunner {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a Tx needs the query runner of its transaction');
    return runner;
  }

  /**
   * Brings the duties of touched cases in line, writes what was set going, then what was audited; called once, last. Answers
   * which queues have something waiting: they are woken with the commit when `wakesNow`.
   */
  async flush(wakesNow = true): Promise<ReadonlySet<QueueName>> {
    if (this.touched.size > 0) await this.parts.ports.duties?.reconcile(this, [...this.touched].sort());
    await this.outbox.write(this, this.parts, wakesNow);
    if (this.records.length > 0) await this.parts.ports.audit.write(this, this.records);
    return this.outbox.woken;
  }
}
