import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { AnswerJoining } from '../application/answer-joining';
import { AnswerOrderQuestion } from '../application/answer-order-question';
import { AskForSignatures } from '../application/ask-for-signatures';
import { ChooseSigners } from '../application/choose-signers';
import { SetWorkplaces } from '../application/set-workplaces';
import { RequestBuilder } from './request.builder';

/** A workplace of a joint request, and who acts for it. */
export interface JointPlace {
  readonly unitId: string;
  readonly manager: MadePerson;
  readonly representative: MadePerson;
}

/** Several workplaces that ask together, through the real use cases: each asked, each with its answer on orders and its signers. */
export class JointRequest {
  private constructor(
    private readonly app: TestApp,
    readonly request: RequestBuilder,
    /** The coordinating one first. */
    readonly places: readonly JointPlace[],
  ) {}

  /** All have signed, and it is at its provider (model 2). `unitIds`: those that join. */
  static async sent(
    app: TestApp,
    request: RequestBuilder,
    unitIds: readonly string[],
  ): Promise<JointRequest> {
    const own = request.people;
    const joined = await app.uow.run(systemActor('test'), async (tx) => {
      const places: JointPlace[] = [];
      for (const [index, unitId] of unitIds.entries())
        places.push({
          unitId,
          manager: await makePerson(tx, { name: `Lise Krag ${index}`, roles: [{ role: 'manager', unitId }] }),
          representative: await makePerson(tx, {
            name: `Per Dam ${index}`,
            roles: [{ role: 'amr', unitId }],
          }),
        });
      return places;
    });
    const joint = new JointRequest(app, await request.filled(), [own, ...joined]);
    await joint.joinAll(joined);
    await joint.signAll();
    return joint;
  }

  private async joinAll(joined: readonly JointPlace[]): Promise<void> {
    const { app, request, places } = this;
    const { caseId } = request;
    const { manager, unitId } = request.people;
    const unitIds = places.map((one) => one.unitId);
    await request.run(manager, async (tx) =>
      app.get(SetWorkplaces).execute(tx, {
        ...{ caseId, version: await request.version() },
        ...{ unitIds, coordinatingUnitId: unitId },
      }),
    );
    for (const place of joined) {
      await request.run(place.manager, (tx) => app.get(AnswerJoining).execute(tx, { caseId, joins: true }));
      const statement = { unitId: place.unitId, answer: 'none', compliedOn: null } as const;
      await request.run(place.representative, async (tx) =>
        app.get(AnswerOrderQuestion).execute(tx, { caseId, version: await request.version(), statement }),
      );
    }
  }

  private async signAll(): Promise<void> {
    const { app, request, places } = this;
    const { caseId } = request;
    const { manager } = request.people;
    const signers = places.flatMap(({ unitId, ...people }) => [
      { unitId, side: 'management' as const, personId: people.manager.personId },
      { unitId, side: 'employees' as const, personId: people.representative.personId },
    ]);
    await request.run(manager, async (tx) =>
      app.get(ChooseSigners).execute(tx, { caseId, version: await request.version(), signers }),
    );
    const asked = { caseId, version: await request.version() };
    request.hash = (await request.run(manager, (tx) => app.get(AskForSignatures).execute(tx, asked))).hash;
    await request.withProvider();
    for (const place of places) {
      await request.sign(place.manager);
      await request.sign(place.representative);
    }
  }
}
