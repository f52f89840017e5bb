import { AuditModule } from '@samraad/audit';
import { type ContractBalances, FrameReader } from '@samraad/budget';
import { buildFrame } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { type ContractView, ContractReader } from '@samraad/contracts';
import { fullContract, JointContract, signedByEveryWorkplace } from '@samraad/contracts/testing';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AddendaModule } from '../addenda.module';
import { DeclineAddendum } from '../application/decline-addendum';
import { SaveAddendumDraft } from '../application/save-addendum-draft';
import { SendAddendum } from '../application/send-addendum';
import { SignAddendum } from '../application/sign-addendum';
import { WithdrawAddendum } from '../application/withdraw-addendum';
import type { AddendumDraft } from '../domain/addendum-terms';
import { AddendaQuery, type AddendumView } from '../read/addenda.query';

/** The day on which every course of the stand begins. */
export const standDay = '2026-11-20';

/** Courses with a signed contract of 45.000 kr., and everything that can be done to change it. */
export class AddendaStand {
  private constructor(
    readonly app: TestApp,
    readonly scheme: SeededCatalogue,
  ) {}

  /** `room`: øre in the provider's frame. */
  static async open(room = 6_000_000n): Promise<AddendaStand> {
    const app = await createTestApp([AuditModule, NotificationModule, AddendaModule]);
    await app.setTime(`${standDay}T09:00:00Z`);
    const scheme = await seedCatalogue(app);
    const place = { roundId: scheme.round('demo-26'), providerId: scheme.provider('joblife') };
    await buildFrame(app, { ...place, amount: room });
    return new AddendaStand(app, scheme);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  course(): Promise<DeliveryBuilder> {
    const place = { unit: 'sj-demo-akut', provider: 'joblife', first: '2026-12-14', last: '2027-02-01' };
    return DeliveryBuilder.contracted(this.app, this.scheme, place);
  }

  /** A course of three workplaces that each sign; the coordinating one first. */
  async jointCourse(): Promise<{ course: DeliveryBuilder; joint: JointContract }> {
    const { app, scheme } = this;
    await signedByEveryWorkplace(app, scheme.round('demo-26'));
    const units = ['sj-demo-akut', 'sj-demo-medicin', 'sj-egebakken-nord'] as const;
    const joint = await JointContract.inDialogue(app, scheme, { units, provider: 'joblife' });
    const days = { first: '2026-12-14', last: '2027-02-01' };
    await joint.signAll((await joint.contract.sent(fullContract(days))).hash);
    return { course: DeliveryBuilder.of(app, joint.contract), joint };
  }

  async one({ caseId }: DeliveryBuilder): Promise<AddendumView> {
    const last = (await this.app.get(AddendaQuery).ofCase(this.db, caseId)).at(-1);
    if (!last) throw new Error('no addendum');
    return last;
  }

  /** Begun, or written on. */
  async write(course: DeliveryBuilder, draft: AddendumDraft): Promise<AddendumView> {
    const open = (await this.app.get(AddendaQuery).ofCase(this.db, course.caseId)).find(
      ({ state }) => state === 'draft',
    );
    const command = { caseId: course.caseId, version: open?.version ?? 0, draft };
    await course.contract.asProvider((tx) => this.app.get(SaveAddendumDraft).execute(tx, command));
    return this.one(course);
  }

  async send(course: DeliveryBuilder): Promise<'sent' | 'waiting'> {
    const { version } = await this.one(course);
    const command = { caseId: course.caseId, version };
    return (await course.contract.asProvider((tx) => this.app.get(SendAddendum).execute(tx, command))).state;
  }

  async sign(course: DeliveryBuilder, side: 'manager' | 'representative', hash?: string) {
    const seen = hash ?? (await this.one(course)).sent?.hash ?? '';
    const command = { caseId: course.caseId, hash: seen };
    return course.run(course.people[side], (tx) => this.app.get(SignAddendum).execute(tx, command));
  }

  decline(course: DeliveryBuilder, side: 'manager' | 'representative') {
    const command = { caseId: course.caseId, reason: 'Det er for dyrt.' };
    return course.run(course.people[side], (tx) => this.app.get(DeclineAddendum).execute(tx, command));
  }

  withdraw(course: DeliveryBuilder) {
    const command = { caseId: course.caseId, reason: 'Vi tager det senere.' };
    return course.contract.asProvider((tx) => this.app.get(WithdrawAddendum).execute(tx, command));
  }

  async contract(course: DeliveryBuilder): Promise<ContractView> {
    const view = await this.app.get(ContractReader).view(this.db, course.caseId);
    if (!view) throw new Error('no contract');
    return view;
  }

  async money(course: DeliveryBuilder): Promise<ContractBalances | null> {
    return this.app.get(FrameReader).ofContract(this.db, (await this.contract(course)).id);
  }

  /** Øre free in the frame. */
  async free(): Promise<bigint> {
    const place = [this.scheme.round('demo-26'), this.scheme.provider('joblife')] as const;
    return (await this.app.get(FrameReader).of(this.db, ...place))?.free ?? 0n;
  }

  mails(caseId: string) {
    return mailsOrdered(this.db, { caseId });
  }

  moveTo(instant: string): Promise<Date> {
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }
}
