import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { JointRequest, type JointPlace, RequestBuilder } from '@samraad/requests/testing';
import type { ContractSigners } from '@samraad/scheme';
import type { SeededScheme } from '@samraad/scheme/testing';
import { SignAfterOrderQuestion } from '../application/sign-after-order-question';
import { ContractBuilder } from './contract.builder';

/** Whose sides sign a round's contracts from now on. */
export const contractsSignedBy = (
  app: TestApp,
  roundId: string,
  signers: ContractSigners,
): Promise<unknown> =>
  app.uow.run(systemActor('test'), (tx) =>
    tx.query(
      `UPDATE round SET rules = rules || jsonb_build_object('contractSigners', $2::text) WHERE id = $1`,
      [roundId, signers],
    ),
  );

/** From now on both sides of every workplace do. */
export const signedByEveryWorkplace = (app: TestApp, roundId: string): Promise<unknown> =>
  contractsSignedBy(app, roundId, 'every-workplace');

/** A contract of several workplaces. */
export class JointContract {
  private constructor(
    private readonly app: TestApp,
    readonly contract: ContractBuilder,
    /** The coordinating one first. */
    readonly places: readonly JointPlace[],
  ) {}

  /** In dialogue; `units`: the coordinating one and those that have joined, by their keys. */
  static async inDialogue(
    app: TestApp,
    scheme: SeededScheme,
    { units, provider }: { readonly units: readonly [string, ...string[]]; readonly provider: string },
  ): Promise<JointContract> {
    const [unit, ...joined] = units;
    const request = await RequestBuilder.at(app, scheme, { unit, provider });
    const unitIds = joined.map((one) => scheme.unit(one));
    const { places } = await JointRequest.sent(app, request, unitIds);
    return new JointContract(app, await ContractBuilder.takenUp(app, request), places);
  }

  get caseId(): string {
    return this.contract.caseId;
  }

  /** Signs for the nth workplace, after the order question. */
  sign(place: number, side: 'manager' | 'representative', hash: string) {
    const person = this.places[place]?.[side] ?? this.contract.request.people[side];
    const command = { caseId: this.caseId, hash, order: { answer: 'none', compliedOn: null } } as const;
    return this.contract.request.run(person, (tx) =>
      this.app.get(SignAfterOrderQuestion).execute(tx, command),
    );
  }

  /** Each side of each workplace, one after the other. */
  async signAll(hash: string): Promise<void> {
    for (const place of this.places.keys()) {
      await this.sign(place, 'manager', hash);
      await this.sign(place, 'representative', hash);
    }
  }
}
