import fc from 'fast-check';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, Refused, sha256, systemActor, type Actor, type DueWork, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AskForSignatures,
  ChooseSigners,
  ConfirmProvider,
  DeclineSignature,
  PassOnSignature,
  ProposeProvider,
  RequestQuery,
  RequestsModule,
  SaveAnswers,
  SignRequest,
  signedText,
  type RequestView,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { ExpireSignaturesJob } from '../jobs/expire-signatures.job';

type Who = 'manager' | 'amr' | 'tr' | 'chair' | 'vice' | 'both';
const everyone: readonly Who[] = ['manager', 'amr', 'tr', 'chair', 'vice', 'both'];

type Step =
  | { do: 'sign' | 'edit' | 'decline' | 'ask' | 'propose' | 'confirm' | 'stale'; who: Who }
  | { do: 'pass-on'; who: Who; to: Who }
  | { do: 'choose'; who: Who; management: Who; employees: Who }
  | { do: 'lose-role'; who: Who }
  | { do: 'sign-as-asked'; which: 0 | 1 }
  | { do: 'expire' };

const who = fc.constantFrom(...everyone);
const act = (name: 'sign' | 'edit' | 'decline' | 'ask' | 'propose' | 'confirm' | 'stale', by = who) =>
  fc.record({ do: fc.constant(name), who: by });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: act('sign') },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('sign-as-asked' as const), which: fc.constantFrom(0, 1) }),
  },
  { weight: 3, arbitrary: act('ask') },
  { weight: 2, arbitrary: act('propose') },
  { weight: 4, arbitrary: act('confirm') },
  { weight: 1, arbitrary: act('edit') },
  { weight: 1, arbitrary: act('stale') },
  { weight: 1, arbitrary: act('decline') },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass-on' as const), who, to: who }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('choose' as const), who, management: who, employees: who }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose-role' as const), who }) },
  { weight: 1, arbitrary: fc.constant({ do: 'expire' as const }) },
);

/**
 * Arbitrary sequences of what people can do before a request is complete (quality.md "Signatures"): whatever they do, and
 * in whatever order, nothing reaches a provider without both sides, distinct persons, the same hash.
 */
describe('any sequence of signing', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let reached = 0;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('lets nothing through that both sides did not sign', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(anyStep, { minLength: 4, maxLength: 18 }),
        async (chosen, steps) => {
          const play = await Play.begin(app, scheme, chosen);
          for (const step of steps) {
            await play.take(step);
            const view = await play.view();
            if (view.number === null) continue;
            reached += 1;
            return play.expectWellSigned(view);
          }
        },
      ),
      { numRuns: 30, seed: 20261120 },
    );
    // The property would hold of a portal that lets nothing through at all.
    expect(reached).toBeGreaterThan(2);
  }, 120_000);
});

/** One request under play, with everybody who could lay a hand on it. */
class Play {
  private hash = '';

  private constructor(
    private readonly app: TestApp,
    private readonly request: RequestBuilder,
    private readonly people: Record<Who, MadePerson>,
  ) {}

  static async begin(app: TestApp, scheme: SeededScheme, chosen: boolean): Promise<Play> {
    const request = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
    await request.asked();
    if (chosen) await request.withProvider();
    const { manager, representative, unitId } = request.people;
    const people = await app.uow.run(systemActor('test'), async (tx) => ({
      manager,
      amr: representative,
      tr: await makePerson(tx, { roles: [{ role: 'tr', unitId }] }),
      chair: await makePerson(tx, { roles: [{ role: 'med_chair', unitId }] }),
      vice: await makePerson(tx, { roles: [{ role: 'med_vice_chair', unitId }] }),
      both: await makePerson(tx, {
        roles: [
          { role: 'manager', unitId },
          { role: 'amr', unitId },
        ],
      }),
    }));
    const play = new Play(app, request, people);
    play.hash = request.hash;
    return play;
  }

  async view(): Promise<RequestView> {
    const view = await this.app.get(RequestQuery).one(this.app.get(Database), this.request.caseId);
    if (!view) throw new Error('the request is gone');
    return view;
  }

  /** Does a step; a refusal is an answer like any other, anything else is a defect. */
  async take(step: Step): Promise<void> {
    const before = await this.view();
    const actor = this.actorOf(step, before);
    try {
      await this.app.uow.run(actor, (tx) => this.act(tx, step, before));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      expect(await this.view()).toEqual(before);
    }
  }

  private actorOf(step: Step, view: RequestView): Actor {
    if ('who' in step) return this.people[step.who].actor;
    if (step.do === 'expire') return systemActor('test');
    const asked = view.signers[step.which]?.personId;
    return (Object.values(this.people).find((one) => one.personId === asked) ?? this.people.both).actor;
  }

  private async act(tx: Tx, step: Step, { version, choice }: RequestView): Promise<void> {
    const { caseId, people } = this.request;
    const { unitId, providerId } = people;
    const get = this.app.get;
    switch (step.do) {
      case 'sign':
      case 'sign-as-asked':
        return void (await get(SignRequest).execute(tx, { caseId, hash: this.hash }));
      case 'stale':
        return void (await get(SignRequest).execute(tx, { caseId, hash: 'f'.repeat(64) }));
      case 'ask':
        this.hash = (await get(AskForSignatures).execute(tx, { caseId, version })).hash;
        return;
      case 'edit': {
        const answers = { wanted: `Ønske nummer ${version}.` };
        return get(SaveAnswers).execute(tx, { caseId, version, answers });
      }
      case 'decline':
        return get(DeclineSignature).execute(tx, { caseId, reason: 'Ikke endnu.' });
      case 'pass-on':
        return get(PassOnSignature).execute(tx, { caseId, toPersonId: this.people[step.to].personId });
      case 'choose':
        return get(ChooseSigners).execute(tx, {
          caseId,
          version,
          signers: [
            { unitId, side: 'management', personId: this.people[step.management].personId },
            { unitId, side: 'employees', personId: this.people[step.employees].personId },
          ],
        });
      case 'propose':
        return void (await get(ProposeProvider).execute(tx, { caseId, providerId }));
      case 'confirm':
        return void (await get(ConfirmProvider).execute(tx, { caseId, choiceId: choice?.id ?? caseId }));
      case 'lose-role':
        // A year back, so that the role is over at every instant of the play.
        return void (await tx.query(
          `UPDATE role_assignment SET valid_to = '2025-11-20T00:00:00Z' WHERE person_id = $1`,
          [this.people[step.who].personId],
        ));
      case 'expire': {
        const work = { id: caseId, data: { caseId } } as unknown as DueWork;
        return void (await get(ExpireSignaturesJob).handle(tx, work));
      }
    }
  }

  async expectWellSigned(view: RequestView): Promise<void> {
    const standing = view.signatures.filter((one) => one.voidedAt === null && one.hash === view.contentHash);
    expect(standing.map((one) => one.side).sort()).toEqual(['employees', 'management']);
    expect(new Set(standing.map((one) => one.personId)).size).toBe(2);
    const byCommittee = standing.filter((one) => one.role.startsWith('med_')).length;
    expect([0, 2]).toContain(byCommittee);
    expect(view.choice?.confirmedAt).not.toBeNull();
    expect(view.choice?.managementBy).not.toBe(view.choice?.employeesBy);
    const text = await this.app.get(RequestQuery).signedText(this.app.get(Database), view.id);
    expect(sha256(text?.body ?? '')).toBe(view.contentHash);
    const workplaces = view.workplaces.map((one) => ({
      unitId: one.unitId,
      coordinating: one.coordinating,
      answer: one.orderAnswer,
      compliedOn: one.orderCompliedOn,
    }));
    expect(text?.body).toBe(
      signedText({ reference: view.reference, answers: view.answers, workplaces, signers: view.textSigners })
        .text,
    );
  }
}
