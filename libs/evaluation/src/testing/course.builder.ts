import { FrameReader, SetFrame } from '@samraad/budget';
import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { localDateOf } from '@samraad/deadlines';
import {
  Attest,
  CancelActivity,
  DeliveryReader,
  ApproveInvoice,
  MarkInvoicePaid,
  MoveActivity,
  ReportActivity,
  ReportDelivered,
  SendInvoice,
} from '@samraad/delivery';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { ClockMover, readDomainTime, systemActor, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseReader } from '@samraad/requests';
import { AnswerEvaluation } from '../application/answer-evaluation';
import { EvaluationReader } from '../application/evaluation.reader';
import { itemsOf, type EvaluationKind } from '../domain/forms/form';
import { currentForm } from '../domain/forms/forms';

type Who = 'manager' | 'representative';

/** Answers that fit a form: every rating the same, the first option of every choice. */
export function goodAnswers(kind: EvaluationKind, rating = 4): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const item of itemsOf(currentForm(kind))) {
    if (item.kind === 'rating') answers[item.key] = rating;
    if (item.kind === 'choice') answers[item.key] = item.options[0]?.value;
  }
  return answers;
}

/** Brings a case through the real use cases from contract to closing, at the test's clock. */
export class CourseBuilder {
  private constructor(
    private readonly app: TestApp,
    readonly contract: ContractBuilder,
    readonly central: MadePerson,
  ) {}

  /** A frame for the provider, and a contract all have signed; activities tomorrow, follow-up talk ten weeks later unless said otherwise. */
  static async contracted(
    app: TestApp,
    seeds: SeededCatalogue,
    place: { unit: string; provider: 'joblife' | 'ruc' | 'nfa'; talkInDays?: number },
  ): Promise<CourseBuilder> {
    const central = await app.uow.run(systemActor('test'), async (tx) => {
      const of = { roundId: seeds.round('demo-26'), providerId: seeds.provider(place.provider) };
      const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }];
      if (!(await app.get(FrameReader).of(tx, of.roundId, of.providerId)))
        await app.get(SetFrame).execute(tx, { ...of, tranches, demo: true });
      return makePerson(tx, { name: 'Bente Kjær', roles: [{ role: 'central_employers' }] });
    });
    const contract = await ContractBuilder.inDialogue(app, seeds, place);
    const now = await app.uow.run(systemActor('test'), (tx) => tx.now());
    const later = (days: number) => localDateOf(new Date(now.getTime() + days * 86_400_000));
    await contract.signed(fullContract({ first: later(1), last: later(place.talkInDays ?? 70) }));
    return new CourseBuilder(app, contract, central);
  }

  get caseId(): string {
    return this.contract.caseId;
  }

  get people() {
    return this.contract.request.people;
  }

  private db<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(systemActor('test'), work);
  }

  /** Moves domain time, doing what falls due on the way. */
  async moveTo(instant: string): Promise<void> {
    await this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }

  /** The follow-up talk held, cancelled or planned for another day, today. */
  async talk(what: { held: true } | { cancelled: string } | { movedTo: string }): Promise<void> {
    await this.contract.asProvider(async (tx) => {
      const view = await this.app.get(DeliveryReader).ofCase(tx, this.caseId);
      const activityId = view?.activities.find(({ kind }) => kind === 'follow-up-talk')?.id ?? '';
      const heldOn = localDateOf(await readDomainTime(tx));
      const held = { activityId, heldOn, attendedManagement: 1, attendedEmployees: 3, note: null };
      if ('held' in what) await this.app.get(ReportActivity).execute(tx, held);
      else if ('cancelled' in what)
        await this.app.get(CancelActivity).execute(tx, { activityId, reason: what.cancelled });
      else await this.app.get(MoveActivity).execute(tx, { activityId, plannedOn: what.movedTo });
    });
  }

  /** Every activity held today, and reported as delivered today. */
  async delivered(): Promise<this> {
    await this.contract.asProvider(async (tx) => {
      const view = await this.app.get(DeliveryReader).ofCase(tx, this.caseId);
      const heldOn = localDateOf(await readDomainTime(tx));
      for (const { id, kind } of view?.activities ?? []) {
        const held = { activityId: id, heldOn, attendedManagement: 1, attendedEmployees: 9, note: null };
        if (kind !== 'follow-up-talk') await this.app.get(ReportActivity).execute(tx, held);
      }
    });
    await this.contract.asProvider((tx) =>
      this.app.get(ReportDelivered).execute(tx, { caseId: this.caseId, summary: 'Alt er holdt som aftalt.' }),
    );
    return this;
  }

  attest(who: Who): Promise<unknown> {
    return this.contract.request.run(this.people[who], (tx) =>
      this.app.get(Attest).execute(tx, { caseId: this.caseId }),
    );
  }

  /** Attested by both sides, so that it stands at once. */
  async attested(): Promise<this> {
    await this.attest('manager');
    await this.attest('representative');
    return this;
  }

  /** Everything earned is invoiced, and paid by the central parties. */
  async paid(): Promise<this> {
    const earned = (await this.db((tx) => this.app.get(DeliveryReader).ofCase(tx, this.caseId)))?.money
      ?.earned;
    const { invoiceId } = await this.contract.asProvider((tx) =>
      this.app
        .get(SendInvoice)
        .execute(tx, { caseId: this.caseId, amount: earned ?? 0n, number: `F-${this.caseId}` }),
    );
    const approver = await this.app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'central_unions' }] }),
    );
    await this.app.uow.run(approver.actor, (tx) => this.app.get(ApproveInvoice).execute(tx, { invoiceId }));
    await this.app.uow.run(this.central.actor, (tx) =>
      this.app.get(MarkInvoicePaid).execute(tx, { invoiceId }),
    );
    return this;
  }

  /** The evaluations by kind; undefined where there is none yet. */
  async evaluation(kind: EvaluationKind) {
    const all = await this.db((tx) => this.app.get(EvaluationReader).ofCase(tx, this.caseId));
    return all.find((one) => one.kind === kind);
  }

  async answer(kind: EvaluationKind, who: Who, answers = goodAnswers(kind)) {
    const evaluationId = (await this.evaluation(kind))?.id ?? '';
    return this.contract.request.run(this.people[who], (tx) =>
      this.app.get(AnswerEvaluation).execute(tx, { evaluationId, answers }),
    );
  }

  async stage(): Promise<string | undefined> {
    return (await this.db((tx) => this.app.get(CaseReader).facts(tx, this.caseId)))?.stage;
  }
}
