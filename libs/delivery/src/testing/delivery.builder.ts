import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import type { MadePerson } from '@samraad/identity/testing';
import type { Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import type { SeededScheme } from '@samraad/scheme/testing';
import { Attest, type Attested } from '../application/attest';
import { DeliveryReader, type DeliveryView } from '../application/delivery.reader';
import { ReportActivity } from '../application/report-activity';
import { ReportDelivered } from '../application/report-delivered';
import { followUpTalk } from '../domain/course';

/** Takes a signed contract on through the real use cases; each method goes one state further. */
export class DeliveryBuilder {
  private constructor(
    private readonly app: TestApp,
    readonly contract: ContractBuilder,
  ) {}

  /** All have signed; the provider needs room in its frame for 45.000 kr. */
  static async contracted(
    app: TestApp,
    scheme: SeededScheme,
    place: { unit: string; provider: string; first: string; last: string },
  ): Promise<DeliveryBuilder> {
    const contract = await ContractBuilder.inDialogue(app, scheme, place);
    return DeliveryBuilder.of(app, await contract.signed(fullContract(place)));
  }

  /** Of a contract that all have signed. */
  static of(app: TestApp, contract: ContractBuilder): DeliveryBuilder {
    return new DeliveryBuilder(app, contract);
  }

  get caseId(): string {
    return this.contract.caseId;
  }

  get people() {
    return this.contract.request.people;
  }

  run<T>(person: MadePerson, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(person.actor, work);
  }

  async view(): Promise<DeliveryView> {
    const view = await this.contract.asProvider((tx) => this.app.get(DeliveryReader).ofCase(tx, this.caseId));
    if (!view) throw new Error('no contract has been signed');
    return view;
  }

  /** The id of the plan's only activity of its kind: the seminar, or the follow-up talk. */
  async activityId(kind: 'seminar' | typeof followUpTalk = 'seminar'): Promise<string> {
    return (await this.view()).activities.find((one) => one.kind === kind)?.id ?? '';
  }

  async reported(heldOn: string): Promise<this> {
    return this.held(await this.activityId(), heldOn);
  }

  /** This very activity is reported held. */
  async held(activityId: string, heldOn: string): Promise<this> {
    const report = { activityId, heldOn, attendedManagement: 2, attendedEmployees: 18, note: null };
    await this.contract.asProvider((tx) => this.app.get(ReportActivity).execute(tx, report));
    return this;
  }

  async delivered(heldOn: string, finalAmount: bigint | null = null): Promise<this> {
    await this.reported(heldOn);
    const command = { caseId: this.caseId, finalAmount, summary: 'Seminaret er holdt som aftalt.' };
    await this.contract.asProvider((tx) => this.app.get(ReportDelivered).execute(tx, command));
    return this;
  }

  attest(side: 'manager' | 'representative'): Promise<Attested> {
    return this.run(this.people[side], (tx) => this.app.get(Attest).execute(tx, { caseId: this.caseId }));
  }

  /** Attested by both sides, so that it stands at once. */
  async earned(heldOn: string, finalAmount: bigint | null = null): Promise<this> {
    await this.delivered(heldOn, finalAmount);
    await this.attest('manager');
    await this.attest('representative');
    return this;
  }
}
