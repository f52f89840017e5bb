import type { Type } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { buildFrame } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, DomainEvents, newId, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CaseReader } from '@samraad/requests';
import { ApproveInvoice } from '../application/approve-invoice';
import { DisputeAttestation } from '../application/dispute-attestation';
import { MarkInvoicePaid } from '../application/mark-invoice-paid';
import { ResolveDispute } from '../application/resolve-dispute';
import { SendInvoice } from '../application/send-invoice';
import { DeliveryModule } from '../delivery.module';
import '../i18n/da';
import type { DisputeOutcome } from '../domain/attestation.rules';
import {
  AttestationStands,
  type AttestationStandsEvent,
  InvoicePaid,
  type InvoicePaidEvent,
  SatisfactionDue,
} from '../domain/delivery.events';
import { DeliveryBuilder } from './delivery.builder';

/** The day on which every course of the stand begins. */
export const standDay = '2026-11-20';

/** The lib with real modules below it, seeds, room in a frame, and what it told others. */
export class DeliveryStand {
  readonly stands: AttestationStandsEvent[] = [];
  readonly satisfaction: string[] = [];
  readonly paid: InvoicePaidEvent[] = [];

  private constructor(
    readonly app: TestApp,
    readonly scheme: SeededCatalogue,
    readonly central: MadePerson,
    /** Of the other central side than {@link central}. */
    readonly approver: MadePerson,
  ) {
    const events = app.get(DomainEvents);
    events.on(AttestationStands, async (_, event) => void this.stands.push(event));
    events.on(SatisfactionDue, async (_, event) => void this.satisfaction.push(event.caseId));
    events.on(InvoicePaid, async (_, event) => void this.paid.push(event));
  }

  /** `more`: modules of libs to the right. */
  static async open(more: readonly Type[] = []): Promise<DeliveryStand> {
    const app = await createTestApp([AuditModule, NotificationModule, DeliveryModule, ...more]);
    await app.setTime(`${standDay}T09:00:00Z`);
    const scheme = await seedCatalogue(app);
    const place = { roundId: scheme.round('demo-26'), providerId: scheme.provider('joblife') };
    await buildFrame(app, { ...place, amount: 180_000_000n });
    const central = (role: 'central_unions' | 'central_employers') =>
      app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role }] }));
    const [payer, approver] = [await central('central_unions'), await central('central_employers')];
    return new DeliveryStand(app, scheme, payer, approver);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  course(): Promise<DeliveryBuilder> {
    const place = { unit: 'sj-demo-akut', provider: 'joblife', first: standDay, last: '2027-02-01' };
    return DeliveryBuilder.contracted(this.app, this.scheme, place);
  }

  facts(caseId: string) {
    return this.app.get(CaseReader).facts(this.db, caseId);
  }

  async mails(caseId: string): Promise<string[]> {
    const sql = 'SELECT mail_kind AS kind FROM mail_message WHERE case_id = $1';
    return (await this.db.query<{ kind: string }>(sql, [caseId])).map(({ kind }) => kind);
  }

  async moveTo(instant: string): Promise<Date> {
    // Each course begins on the same day again: one that published its numbers would let the next take none.
    await this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`DELETE FROM due_work WHERE kind = 'requests.publish-queue-root'`),
    );
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }

  person(role: 'manager' | 'amr', unitId: string): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, unitId }] }));
  }

  /** A rule of the round, from now on. */
  rule(name: 'attestedBy', value: string): Promise<unknown> {
    return this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE round SET rules = rules || jsonb_build_object($2::text, $3::text) WHERE id = $1`, [
        ...[this.scheme.round('demo-26'), name, value],
      ]),
    );
  }

  dispute({ caseId }: DeliveryBuilder, who: MadePerson, milestone = 0) {
    const command = { caseId, reason: 'Sidste møde mangler.', milestone };
    return this.app.uow.run(who.actor, (tx) => this.app.get(DisputeAttestation).execute(tx, command));
  }

  resolve({ caseId }: DeliveryBuilder, who: MadePerson, outcome: DisputeOutcome) {
    const command = { caseId, outcome, resolution: 'Vi har talt sammen.' };
    return this.app.uow.run(who.actor, (tx) => this.app.get(ResolveDispute).execute(tx, command));
  }

  invoice({ caseId, contract }: DeliveryBuilder, amount: bigint, number = newId().slice(0, 8)) {
    return contract.asProvider((tx) => this.app.get(SendInvoice).execute(tx, { caseId, amount, number }));
  }

  approve(invoiceId: string, who = this.approver) {
    return this.app.uow.run(who.actor, (tx) => this.app.get(ApproveInvoice).execute(tx, { invoiceId }));
  }

  /** Approved by the other side first, and paid. */
  async approvedAndPaid(invoiceId: string) {
    await this.approve(invoiceId);
    return this.pay(invoiceId);
  }

  pay(invoiceId: string, who = this.central) {
    return this.app.uow.run(who.actor, (tx) => this.app.get(MarkInvoicePaid).execute(tx, { invoiceId }));
  }
}
