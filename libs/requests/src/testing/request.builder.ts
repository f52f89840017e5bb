import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { systemActor, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import type { SeededScheme } from '@samraad/scheme/testing';
import { AnswerOrderQuestion } from '../application/answer-order-question';
import { AskForSignatures } from '../application/ask-for-signatures';
import { CaseReader } from '../application/case.reader';
import { ChooseSigners } from '../application/choose-signers';
import { ConfirmProvider } from '../application/confirm-provider';
import { ProposeProvider } from '../application/propose-provider';
import { SaveAnswers } from '../application/save-answers';
import { SignRequest } from '../application/sign-request';
import { StartDraft } from '../application/start-draft';
import type { OpeningAnswers } from '../domain/openings/opening-answers';
import type { Answers } from '../domain/request-answers';

/** Answers that leave nothing out. */
export const fullAnswers = (informedPersonId: string): Answers => ({
  title: 'Ro på efter sammenlægningen af to afsnit',
  kind: 'advice',
  level: 'operational',
  themes: ['organisational-change'],
  purpose: 'workplace',
  coreTask: 'Vi tager imod akut syge patienter døgnet rundt.',
  wanted: 'Vi vil aftale en fælles måde at fordele opgaverne på.',
  existing: 'Vi har talt om det på personalemøder.',
  followUp: 'TRIO følger op hver måned.',
  followUpTalk: true,
  baseline: { workload: 2, cooperation: 3, influence: 3, safety: 4 },
  informed: [informedPersonId],
});

/** A side's view that leaves nothing out. */
export const fullOpening: OpeningAnswers = {
  theme: 'organisational-change',
  kind: 'advice',
  noticed: ['new'],
  weight: 3,
  start: 'half-year',
  change: 'At nye kan tage en vagt alene.',
  tried: 'Makkerordning.',
};

/** The people of one workplace, its provider and whoever is informed. */
export interface RequestPeople {
  readonly manager: MadePerson;
  readonly representative: MadePerson;
  readonly informed: MadePerson;
  readonly coordinator: MadePerson;
  readonly providerId: string;
  readonly unitId: string;
}

/** Brings a request through the real use cases to a named state; each method goes one state further. */
export class RequestBuilder {
  caseId = '';

  private constructor(
    private readonly app: TestApp,
    readonly people: RequestPeople,
  ) {}

  /** People with roles at a unit, and a coordinator at a provider; `mainCommittee` where a region's Hovedudvalg asks. */
  static async at(
    app: TestApp,
    scheme: SeededScheme,
    place: { unit: string; provider: string; mainCommittee?: boolean },
  ): Promise<RequestBuilder> {
    const people = await app.uow.run(systemActor('test'), async (tx) => {
      const unitId = scheme.unit(place.unit);
      const [provider] = await tx.query<{ id: string }>('SELECT id FROM provider WHERE key = $1', [
        place.provider,
      ]);
      const providerId = provider?.id ?? '';
      const [management, employees] = place.mainCommittee
        ? (['committee_chair', 'committee_vice_chair'] as const)
        : (['manager', 'amr'] as const);
      return {
        unitId,
        providerId,
        manager: await makePerson(tx, { name: 'Mette Holm', roles: [{ role: management, unitId }] }),
        representative: await makePerson(tx, { name: 'Jonas Lind', roles: [{ role: employees, unitId }] }),
        informed: await makePerson(tx, { name: 'Sara Friis', roles: [{ role: 'informed', unitId }] }),
        coordinator: await makePerson(tx, {
          name: 'Karin Dal',
          roles: [{ role: 'coordinator', providerId }],
        }),
      };
    });
    return new RequestBuilder(app, people);
  }

  run<T>(person: MadePerson, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(person.actor, work);
  }

  async version(): Promise<number> {
    return (
      (await this.run(this.people.manager, (tx) => this.app.get(CaseReader).facts(tx, this.caseId)))
        ?.version ?? 0
    );
  }

  async draft(): Promise<this> {
    const { manager, unitId } = this.people;
    this.caseId = (await this.run(manager, (tx) => this.app.get(StartDraft).execute(tx, { unitId }))).caseId;
    return this;
  }

  /** Everything answered and both signers chosen. */
  async filled(more: Answers = {}): Promise<this> {
    if (!this.caseId) await this.draft();
    const { manager, representative, informed, unitId } = this.people;
    const caseId = this.caseId;
    const answers = { ...fullAnswers(informed.personId), ...more };
    await this.run(manager, async (tx) =>
      this.app.get(SaveAnswers).execute(tx, { caseId, version: await this.version(), answers }),
    );
    await this.run(representative, async (tx) =>
      this.app.get(AnswerOrderQuestion).execute(tx, {
        caseId,
        version: await this.version(),
        statement: { unitId, answer: 'none', compliedOn: null },
      }),
    );
    await this.run(manager, async (tx) =>
      this.app.get(ChooseSigners).execute(tx, {
        caseId,
        version: await this.version(),
        signers: [
          { unitId, side: 'management', personId: manager.personId },
          { unitId, side: 'employees', personId: representative.personId },
        ],
      }),
    );
    return this;
  }

  /** Signatures asked for; answers through `hash`. */
  async asked(more: Answers = {}): Promise<this> {
    await this.filled(more);
    const command = { caseId: this.caseId, version: await this.version() };
    this.hash = (
      await this.run(this.people.manager, (tx) => this.app.get(AskForSignatures).execute(tx, command))
    ).hash;
    return this;
  }

  hash = '';

  sign(person: MadePerson): Promise<{ complete: boolean }> {
    return this.run(person, (tx) =>
      this.app.get(SignRequest).execute(tx, { caseId: this.caseId, hash: this.hash }),
    );
  }

  /** The provider proposed by the manager and confirmed by the representative. */
  async withProvider(providerId = this.people.providerId): Promise<this> {
    const { manager, representative } = this.people;
    const { choiceId } = await this.run(manager, (tx) =>
      this.app.get(ProposeProvider).execute(tx, { caseId: this.caseId, providerId }),
    );
    await this.run(representative, (tx) =>
      this.app.get(ConfirmProvider).execute(tx, { caseId: this.caseId, choiceId }),
    );
    return this;
  }

  /** Complete: at the provider (model 2) or at the anchor (model 1). */
  async sent(more: Answers = {}): Promise<this> {
    await this.asked(more);
    await this.withProvider();
    await this.sign(this.people.manager);
    await this.sign(this.people.representative);
    return this;
  }
}
