import type { Type } from '@nestjs/common';
import { AuditModule, AuditTimeline } from '@samraad/audit';
import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { WithdrawRequest } from '@samraad/requests';
import { AnswerRoomOffer } from '../application/answer-room-offer';
import { TakeUpWaiting } from '../application/take-up-waiting';
import { ContractsModule } from '../contracts.module';
import { ContractBuilder, fullContract } from './contract.builder';

const days = { first: '2027-03-14', last: '2027-04-25' };
const tranches = [
  { label: '1. rate', opensOn: '2026-04-01', amount: 10_000_000n },
  { label: '2. rate', opensOn: '2026-12-15', amount: 1_000_000n },
];

/** RUC's frame of 100.000 kr. on 20 November 2026, and what waits for room in it. */
export class WaitingStand {
  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
  ) {}

  /** `more`: modules of libs that stand on contracts. */
  static async open(...more: readonly Type[]): Promise<WaitingStand> {
    const app = await createTestApp([AuditModule, NotificationModule, ContractsModule, ...more]);
    await app.setTime('2026-11-20T09:00:00Z');
    const seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('ruc') };
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(SetFrame).execute(tx, { ...place, tranches, demo: true }),
    );
    return new WaitingStand(app, seeds);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  inDialogue(): Promise<ContractBuilder> {
    return ContractBuilder.inDialogue(this.app, this.seeds, { unit: 'sj-demo-akut', provider: 'ruc' });
  }

  /** A contract of so many øre. */
  contract(price: string) {
    return fullContract(days, price);
  }

  /** One sent for 80.000 of 100.000 kr., one that waits for want of room, one smaller behind it. */
  async queue() {
    const [sent, large, small] = [
      await this.inDialogue(),
      await this.inDialogue(),
      await this.inDialogue(),
    ] as const;
    await sent.sent(this.contract('8000000'));
    await large.sent(this.contract('7000000'));
    await small.sent(this.contract('1000000'));
    return { sent, large, small };
  }

  moveTo(instant: string): Promise<unknown> {
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }

  async waiting(contract: ContractBuilder) {
    return (await contract.view())?.waiting;
  }

  /** What the case's trail says of its turns. */
  async turns({ caseId }: ContractBuilder): Promise<string[]> {
    const trail = await this.app.get(AuditTimeline).ofStream(this.db, `case:${caseId}`);
    return trail.map(({ action }) => action).filter((action) => /take-up|waiting-reason/.test(action));
  }

  mails({ caseId }: ContractBuilder, kind: string) {
    return this.db.query<{ subject: string; text_body: string }>(
      `SELECT subject, text_body FROM mail_message WHERE mail_kind = $1 AND case_id = $2`,
      [`contracts.${kind}`, caseId],
    );
  }

  takeUp(contract: ContractBuilder): Promise<void> {
    const { caseId } = contract;
    return contract.asProvider((tx) => this.app.get(TakeUpWaiting).execute(tx, { caseId }));
  }

  answer(contract: ContractBuilder, answer: 'save' | 'pass'): Promise<void> {
    const { caseId } = contract;
    return contract.asProvider((tx) => this.app.get(AnswerRoomOffer).execute(tx, { caseId, answer }));
  }

  async takeBack({ caseId, request }: ContractBuilder): Promise<void> {
    await request.run(request.people.manager, (tx) =>
      this.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi venter til næste år.' }),
    );
  }

  async numberOf({ caseId }: ContractBuilder): Promise<number | undefined> {
    const sql = 'SELECT number FROM request WHERE id = $1';
    return (await this.db.query<{ number: number }>(sql, [caseId]))[0]?.number;
  }
}
