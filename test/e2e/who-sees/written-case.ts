import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { ProposeTimes } from '@samraad/booking';
import { AskForChanges, CommentOnContract, ContractReader, SaveContractDraft } from '@samraad/contracts';
import { fullContract } from '@samraad/contracts/testing';
import {
  CancelActivity,
  DeliveryReader,
  DisputeAttestation,
  HandOverDispute,
  ReportActivity,
  ReportDelivered,
  ResolveDispute,
  WriteInDispute,
  SendInvoice,
} from '@samraad/delivery';
import {
  AnswerProviderChange,
  AssignConsultant,
  DeclineRequest,
  ProposeProviderChange,
  SendMessage,
} from '@samraad/dialogue';
import { type CastRole } from '@samraad/duties/testing';
import { AnswerEvaluation, EvaluationReader } from '@samraad/evaluation';
import { goodAnswers } from '@samraad/evaluation/testing';
import type { Tx } from '@samraad/platform';
import { AskProviders, AttachQuestion } from '@samraad/questions';
import {
  AnswerEndorser,
  AskBeforeEndorsing,
  CaseReader,
  ConfirmProvider,
  HandInOpening,
  ProposeOpenings,
  DecideOnSpread,
  ProposeProvider,
  ReturnRequest,
  type ProcessStatement,
  SaveAnswers,
  StateAgreementProcess,
  WriteDraftMessage,
  WriteOpening,
} from '@samraad/requests';
import { fullAnswers, fullOpening } from '@samraad/requests/testing';
import type { PortalApp } from '../../support/portal-app';
import { former, markers } from './written-words';
import { CaseEyes } from '../duties/case-eyes';

/** A case in which everybody has written something, brought through the real use cases. */
export class WrittenCase {
  private constructor(
    private readonly portal: PortalApp,
    private readonly seeds: SeededCatalogue,
    readonly eyes: CaseEyes,
  ) {}

  static async begin(portal: PortalApp, seeds: SeededCatalogue): Promise<WrittenCase> {
    return new WrittenCase(portal, seeds, await CaseEyes.open(portal, seeds, true));
  }

  get caseId(): string {
    return this.eyes.caseId;
  }

  private as<T>(who: CastRole, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.portal.uow.run(this.eyes.cast.who[who].actor, work);
  }

  /** Signed by both sides, returned once, and overdue at the Hovedudvalg's chairs. */
  async escalated(): Promise<void> {
    await this.asked('joblife', markers.question);
    await this.asked('ruc', former.question);
    const { portal, eyes, caseId } = this;
    const baseline = { workload: 1, cooperation: 3, influence: 3, safety: 4 } as const;
    const answers = { ...fullAnswers(eyes.cast.people.informed.personId), baseline, wanted: markers.request };
    await this.as('manager', async (tx) => {
      const version = (await portal.get(CaseReader).facts(tx, caseId))?.version ?? 0;
      await portal.get(SaveAnswers).execute(tx, { caseId, version, answers });
    });
    await this.as('manager', (tx) =>
      portal.get(WriteDraftMessage).execute(tx, { caseId, body: markers['draft-message'] }),
    );
    await this.opened();
    await eyes.act('order by representative', 'choose by manager', 'ask by manager', 'sign by manager');
    const providerId = this.seeds.provider('ruc');
    await this.as('manager', (tx) => portal.get(ProposeProvider).execute(tx, { caseId, providerId }));
    await eyes.act('confirm by representative', 'sign by representative');
    await this.as('anchor', (tx) =>
      portal.get(AskBeforeEndorsing).execute(tx, { caseId, body: markers['endorser-question'] }),
    );
    await this.as('anchor', (tx) =>
      portal.get(ReturnRequest).execute(tx, { caseId, reason: markers['request-reason'] }),
    );
    await eyes.act('resubmit by manager');
    // The chairs follow the anchor: what was asked of this endorsement, and answered, is theirs to read too.
    const { questionId } = await this.as('anchor', (tx) =>
      portal.get(AskBeforeEndorsing).execute(tx, { caseId, body: markers['endorser-question'] }),
    );
    await this.as('manager', (tx) =>
      portal.get(AnswerEndorser).execute(tx, { caseId, questionId, body: 'Det har vi drøftet.' }),
    );
    await eyes.moveTo('2026-11-24T09:00:00Z');
  }

  /** Each side's own view, given in by both. */
  private async opened(): Promise<void> {
    const { portal, caseId } = this;
    await this.as('manager', (tx) => portal.get(ProposeOpenings).execute(tx, { caseId }));
    for (const who of ['manager', 'representative'] as const) {
      const answers = { ...fullOpening, change: who === 'manager' ? markers.opening : 'Færre afbrydelser.' };
      await this.as(who, (tx) => portal.get(WriteOpening).execute(tx, { caseId, answers }));
      await this.as(who, (tx) => portal.get(HandInOpening).execute(tx, { caseId, handedIn: true }));
    }
  }

  /** A question to a provider before anything was requested, taken into the draft. */
  private asked(key: 'joblife' | 'ruc', body: string): Promise<unknown> {
    const { portal, caseId } = this;
    const question = {
      unitId: this.eyes.cast.people.unitId,
      themeKey: null,
      subject: 'Hvornår kan I?',
      body,
    };
    return this.as('manager', async (tx) => {
      const providerIds = [this.seeds.provider(key)];
      const { questions } = await portal.get(AskProviders).execute(tx, { ...question, providerIds });
      const questionId = questions[0]?.id ?? '';
      await portal.get(AttachQuestion).execute(tx, { questionId, caseId });
    });
  }

  /** RUC had it and said no, NFA until both sides changed to Joblife, which has it now, in dialogue. */
  async passedOn(): Promise<void> {
    const { portal, eyes, caseId } = this;
    await eyes.act('endorse by chair', 'accept by otherCoordinator', 'contact by otherCoordinator 48');
    await this.noted('otherCoordinator', 'otherCoordinator', former);
    const no = { caseId, reasonCode: 'no-capacity', reason: former.reason } as const;
    await this.as('otherCoordinator', (tx) => portal.get(DeclineRequest).execute(tx, no));
    await this.changedTo('joblife', 'nfa');
    await eyes.act('accept by coordinator');
    await eyes.act('contact by coordinator 48');
    await this.decidedOnSpread();
    await this.noted('coordinator', 'consultant', markers);
    await this.proposedTimes();
  }

  private async changedTo(to: 'joblife', from: 'nfa'): Promise<void> {
    const { portal, caseId } = this;
    const { choiceId } = await this.as('manager', (tx) =>
      portal.get(ProposeProvider).execute(tx, { caseId, providerId: this.seeds.provider(from) }),
    );
    await this.as('representative', (tx) => portal.get(ConfirmProvider).execute(tx, { caseId, choiceId }));
    const wish = { caseId, providerId: this.seeds.provider(to), reason: former['change-reason'] };
    const { changeId } = await this.as('manager', (tx) =>
      portal.get(ProposeProviderChange).execute(tx, wish),
    );
    await this.as('representative', (tx) =>
      portal.get(AnswerProviderChange).execute(tx, { caseId, changeId, agrees: true }),
    );
  }

  /** The workplace has an aftaleforløb with spread, beside which the central parties allow the offer. */
  private async decidedOnSpread(): Promise<void> {
    const { portal, caseId } = this;
    const { unitId } = this.eyes.cast.people;
    const statement: ProcessStatement = {
      ...{ unitId, kind: 'with_spread', topics: ['062'], status: 'under_way' },
      ...{ statusOn: null, deadlineOn: null },
    };
    const { processId } = await this.as('manager', (tx) =>
      portal.get(StateAgreementProcess).execute(tx, { caseId, statement }),
    );
    const decision = { allowed: true, decidedOn: '2026-11-20', reason: markers['process-decision'] };
    await this.as('unionsCentral', (tx) =>
      portal.get(DecideOnSpread).execute(tx, { caseId, processId, ...decision }),
    );
  }

  private async noted(by: CastRole, to: CastRole, words: { message: string; note: string }): Promise<void> {
    const { portal, caseId } = this;
    const { personId } = this.eyes.cast.who[to];
    await this.as(by, (tx) => portal.get(SendMessage).execute(tx, { caseId, body: words.message }));
    await this.as(by, (tx) =>
      portal.get(AssignConsultant).execute(tx, { caseId, personId, note: words.note }),
    );
  }

  /** Times for a meeting far ahead, which nobody has answered yet. */
  private async proposedTimes(): Promise<void> {
    const { portal, caseId } = this;
    const { coordinator, manager, representative } = this.eyes.cast.who;
    const times = [{ startsAt: new Date('2027-02-01T08:00:00Z'), endsAt: new Date('2027-02-01T09:00:00Z') }];
    await this.as('coordinator', (tx) =>
      portal.get(ProposeTimes).execute(tx, {
        ...{ caseId, title: markers.meeting, placeKind: 'video', place: null, travelMinutes: 0, times },
        ...{
          consultants: [coordinator.personId],
          required: [manager.personId, representative.personId],
          optional: [],
        },
      }),
    );
  }

  /** A contract sent, sent back and signed. */
  async contracted(): Promise<void> {
    const { portal, eyes, caseId } = this;
    const days = { first: '2026-12-01', last: '2026-12-02' };
    const draft = { ...fullContract(days, '4512300'), scope: markers.contract };
    const write = () =>
      this.as('coordinator', async (tx) => {
        const version = (await portal.get(ContractReader).view(tx, caseId))?.version ?? 0;
        await portal.get(SaveContractDraft).execute(tx, { caseId, version, draft });
      });
    await write();
    await this.as('manager', (tx) =>
      portal.get(CommentOnContract).execute(tx, { caseId, part: 'scope', body: markers['contract-comment'] }),
    );
    await eyes.act('send by coordinator');
    await this.as('representative', (tx) =>
      portal.get(AskForChanges).execute(tx, { caseId, reason: markers.reason }),
    );
    await write();
    await eyes.act('send by coordinator', 'sign-contract by manager', 'sign-contract by representative');
    await eyes.moveTo('2026-12-03T09:00:00Z');
  }

  /** Held, cancelled, delivered, attested, objected to, settled and invoiced. */
  async delivered(): Promise<void> {
    const { portal, eyes, caseId } = this;
    await this.as('coordinator', async (tx) => {
      const [held, off] = (await portal.get(DeliveryReader).ofCase(tx, caseId))?.activities ?? [];
      const report = { heldOn: '2026-12-01', attendedManagement: 1, attendedEmployees: 9 };
      const note = markers.activity;
      await portal.get(ReportActivity).execute(tx, { activityId: held?.id ?? '', ...report, note });
      const reason = markers.cancellation;
      await portal.get(CancelActivity).execute(tx, { activityId: off?.id ?? '', reason });
    });
    await this.as('coordinator', (tx) =>
      portal.get(ReportDelivered).execute(tx, { caseId, summary: markers.activity }),
    );
    await eyes.act('attest by manager');
    const objection = { caseId, reason: markers.attestation };
    await this.as('representative', (tx) => portal.get(DisputeAttestation).execute(tx, objection));
    const said = { caseId, body: markers.dispute };
    await this.as('coordinator', (tx) => portal.get(WriteInDispute).execute(tx, said));
    await this.as('representative', (tx) => portal.get(HandOverDispute).execute(tx, { caseId }));
    const settled = { caseId, outcome: 'stands', resolution: 'Vi er enige.' } as const;
    await this.as('representative', (tx) => portal.get(ResolveDispute).execute(tx, settled));
    // Settled, the days the other side has run out, and the attestation stands.
    await eyes.moveTo('2026-12-14T09:00:00Z');
    const invoice = { caseId, amount: 1_111_100n, number: markers.invoice };
    await this.as('coordinator', (tx) => portal.get(SendInvoice).execute(tx, invoice));
  }

  /** A side's answer to the satisfaction evaluation; management's has words. */
  answered(who: 'manager' | 'representative'): Promise<void> {
    const words = who === 'manager' ? { 'worked-well': markers.evaluation } : {};
    return this.as(who, async (tx) => {
      const open = await this.portal.get(EvaluationReader).ofCase(tx, this.caseId);
      const evaluationId = open.find(({ kind }) => kind === 'satisfaction')?.id ?? '';
      const answers = { ...goodAnswers('satisfaction'), ...words };
      await this.portal.get(AnswerEvaluation).execute(tx, { evaluationId, answers });
    });
  }

  /** Another workplace stands in the case too. */
  async joined(): Promise<void> {
    await this.as('manager', (tx) =>
      tx.query('INSERT INTO request_workplace (request_id, unit_id, coordinating) VALUES ($1, $2, false)', [
        this.caseId,
        this.eyes.cast.joinedUnitId,
      ]),
    );
  }
}
