import { AcceptRequest, LogContact } from '@samraad/dialogue';
import { Refused, type Tx } from '@samraad/platform';
import { StateOrderLater } from '@samraad/requests';
import type { TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import type { SeededScheme } from '@samraad/scheme/testing';
import { ContractReader } from '../application/contract.reader';
import { SaveContractDraft } from '../application/save-contract-draft';
import { SendContract } from '../application/send-contract';
import { SignContract } from '../application/sign-contract';
import type { ContractDraft } from '../domain/contract-content';

/** A complete contract; days are given by the test's clock. */
export const fullContract = (days: { first: string; last: string }, price = '4500000'): ContractDraft => ({
  expectations: 'En fælles måde at fordele opgaverne på, som holder også i travle vagter.',
  scope: 'Et formøde, et seminar for alle og et opsamlende møde.',
  price,
  activities: [
    { title: 'Seminar', kind: 'seminar', plannedOn: days.first, description: '' },
    { title: 'Opfølgningssamtale', kind: 'follow-up-talk', plannedOn: days.last, description: '' },
  ],
  followUp: 'TRIO følger op hver måned.',
});

/** Takes a sent request on: accepted, contacted, contract sent, signed by all. */
export class ContractBuilder {
  private constructor(
    private readonly app: TestApp,
    readonly request: RequestBuilder,
  ) {}

  /** A case in dialogue. */
  static async inDialogue(
    app: TestApp,
    scheme: SeededScheme,
    place: { unit: string; provider: string },
  ): Promise<ContractBuilder> {
    return ContractBuilder.takenUp(app, await (await RequestBuilder.at(app, scheme, place)).sent());
  }

  /** A request at its provider, accepted, and both sides contacted. */
  static async takenUp(app: TestApp, request: RequestBuilder): Promise<ContractBuilder> {
    const builder = new ContractBuilder(app, request);
    const { manager, representative } = request.people;
    await builder.asProvider((tx) => app.get(AcceptRequest).execute(tx, { caseId: request.caseId }));
    await builder.asProvider(async (tx) =>
      app.get(LogContact).execute(tx, {
        caseId: request.caseId,
        kind: 'call',
        heldAt: await tx.now(),
        withManagement: [manager.personId],
        withEmployees: [representative.personId],
      }),
    );
    return builder;
  }

  get caseId(): string {
    return this.request.caseId;
  }

  asProvider<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(this.request.people.coordinator.actor, work);
  }

  view() {
    return this.asProvider((tx) => this.app.get(ContractReader).view(tx, this.caseId));
  }

  /** The contract written; the version to send. */
  async written(draft: ContractDraft): Promise<number> {
    const version = (await this.view())?.version ?? 0;
    await this.asProvider((tx) =>
      this.app.get(SaveContractDraft).execute(tx, { caseId: this.caseId, version, draft }),
    );
    return (await this.view())?.version ?? 0;
  }

  /** Sent for signature, or waiting when there is no room. */
  async sent(draft: ContractDraft): Promise<{ state: 'sent' | 'waiting'; hash: string }> {
    const version = await this.written(draft);
    return this.asProvider((tx) => this.app.get(SendContract).execute(tx, { caseId: this.caseId, version }));
  }

  /** Signs after the order question; an order that is known of stays what it is. */
  async sign(side: 'manager' | 'representative', hash: string): Promise<{ signedByAll: boolean }> {
    const { caseId } = this;
    const { unitId, [side]: person } = this.request.people;
    const sentAt = (await this.view())?.sentAt ?? new Date(0);
    const none = { unitId, answer: 'none', compliedOn: null } as const;
    await this.request
      .run(person, (tx) =>
        this.app.get(StateOrderLater).execute(tx, { caseId, statement: none, askedAt: sentAt }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
      });
    return this.request.run(person, (tx) => this.app.get(SignContract).execute(tx, { caseId, hash }));
  }

  /** All three have signed. */
  async signed(draft: ContractDraft): Promise<this> {
    const { hash } = await this.sent(draft);
    await this.sign('manager', hash);
    await this.sign('representative', hash);
    return this;
  }
}
