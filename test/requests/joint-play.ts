import type { MadePerson } from '@samraad/identity/testing';
import { MergePeople } from '@samraad/people';
import { type DueWork, DueWorkHandlers, Refused, sha256, type Tx } from '@samraad/platform';
import {
  AnswerJoining,
  AnswerOrderQuestion,
  AskForSignatures,
  ChooseSide,
  ChooseSigners,
  DeclineSignature,
  EndorseRequest,
  GoOnWithout,
  PassOnSignature,
  RequestQuery,
  type RequestView,
  ResubmitRequest,
  ReturnRequest,
  SaveAnswers,
  SayReady,
  SetWorkplaces,
  SignRequest,
  signedText,
  StartDraft,
  WithdrawRequest,
  WriteDraftMessage,
} from '@samraad/requests';
import { fullAnswers } from '@samraad/requests/testing';
import type { JointStand } from './joint-stand';
import { everybody, type Place, placeOf, places, sideOfSlot, type Who } from './naive-people';
import type { ProcessDone } from './naive-processes';
import type { ProviderDone } from './naive-providers';
import { type Done, NaiveRequest } from './naive-request';
import { signersOf } from './naive-signers';
import { meantBy, type Step } from './joint-steps';
import { ProcessPlay } from './process-play';
import { expectProvider, playProvider } from './provider-play';

type Act<K extends Done['do']> = Extract<Done, { do: K }>;

/** One request of the house beside one kept by hand: after each step both stand alike. */
export class JointPlay {
  private readonly naive = new NaiveRequest();
  /** The kinds of acts that were not refused. */
  readonly done = new Set<Done['do']>();
  private caseId = '';
  private askedAnew = false;
  private readonly processes: ProcessPlay;

  private constructor(
    private readonly stand: JointStand,
    private readonly people: Readonly<Record<Who, MadePerson>>,
  ) {
    this.processes = new ProcessPlay(stand);
  }

  static async begin(stand: JointStand): Promise<JointPlay> {
    const play = new JointPlay(stand, await stand.everybody());
    await play.by('leaderA', async (tx) => {
      const started = await stand.app.get(StartDraft).execute(tx, { unitId: stand.unit('a') });
      play.caseId = started.caseId;
    });
    await play.by('leaderA', async (tx) => {
      const { caseId } = play;
      const { version } = await play.view();
      const answers = fullAnswers(play.people.stranger.personId);
      await stand.app.get(SaveAnswers).execute(tx, { caseId, version, answers });
    });
    return play;
  }

  /** Whether it has become a request on the way. */
  get numbered(): boolean {
    return this.naive.numbered;
  }

  end(): Promise<void> {
    return this.stand.leave(Object.values(this.people));
  }

  /** Tries a step; a refusal is an answer like any other and changes nothing, anything else is a defect. */
  async take(step: Step): Promise<void> {
    const done = meantBy(step, this.naive);
    if (done === null) return;
    const before = await this.view();
    const refused = await this.tried(done, before);
    if (!refused) {
      this.naive.write(done);
      // Where nothing is missing those left are asked to sign in the same act: two things are done.
      if (done.do === 'go-on' && this.askedAnew) this.naive.write({ do: 'ask', who: done.who });
      this.done.add(done.do);
    }
    const after = await this.view();
    if (refused) expect(after).toEqual(before);
    if (refused && step.do === 'next' && !this.naive.hindered)
      throw new Error(`${JSON.stringify(done)} was refused: ${refused}`);
    this.compare(done, after);
    await this.processes.compare(this.caseId, this.naive, this.people.central.personId);
  }

  /** The key of the refusal; null when it was done. */
  private async tried(done: Done, before: RequestView): Promise<string | null> {
    try {
      if ('who' in done) await this.by(done.who, (tx) => this.act(tx, done, before));
      else await this.happens(done, before);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusal.key;
      throw error;
    }
  }

  private compare(done: Done, view: RequestView): void {
    const { naive } = this;
    const standing = view.signatures.filter((one) => one.voidedAt === null);
    const who = (personId: string) =>
      naive.human(everybody.find((one) => this.people[one].personId === personId) ?? 'stranger');
    const stands = standing.map((one) => `${this.placeOf(one.unitId)}/${one.side} ${who(one.personId)}`);
    expect({ done, stage: view.stage, numbered: view.number !== null, signed: stands.toSorted() }).toEqual({
      ...{ done, stage: naive.stage, numbered: naive.numbered, signed: naive.standing() },
    });
    for (const one of standing) expect(one.hash).toBe(view.contentHash);
    expectProvider(this.stand, naive, view, who);
  }

  /** What was signed is the text there is, byte for byte, and its hash the one everybody signed. */
  async expectOneText(): Promise<void> {
    const view = await this.view();
    const text = await this.stand.app.get(RequestQuery).signedText(this.stand.db, view.id);
    expect(sha256(text?.body ?? '')).toBe(view.contentHash);
    const workplaces = view.workplaces.map((one) => ({
      unitId: one.unitId,
      coordinating: one.coordinating,
      answer: one.orderAnswer,
      compliedOn: one.orderCompliedOn,
    }));
    const { reference, answers, textSigners: signers } = view;
    expect(text?.body).toBe(signedText({ reference, answers, workplaces, signers }).text);
  }

  private async view(): Promise<RequestView> {
    const view = await this.stand.app.get(RequestQuery).one(this.stand.db, this.caseId);
    if (!view) throw new Error('the request is gone');
    return view;
  }

  private by<T>(who: Who, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.stand.app.uow.run(this.people[who].actor, work);
  }

  private placeOf(unitId: string): Place {
    return places.find((place) => this.stand.unit(place) === unitId) ?? 'a';
  }

  private act(tx: Tx, done: Extract<Done, { who: Who }>, view: RequestView): Promise<unknown> {
    const { caseId } = this;
    const { version } = view;
    const get = this.stand.app.get;
    switch (done.do) {
      case 'edit':
        return get(SaveAnswers).execute(tx, { caseId, version, answers: { wanted: `Ønske ${version}.` } });
      case 'choose-side':
        return get(ChooseSide).execute(tx, { caseId, side: done.side });
      case 'places':
        return this.setPlaces(tx, done, version);
      case 'go-on':
        return this.goOn(tx, done, version);
      case 'propose':
      case 'confirm':
      case 'wish':
      case 'answer-wish':
        return playProvider(this.stand, tx, done, view);
      case 'tell':
      case 'decide':
      case 'order-later':
        return this.processes.act(tx, caseId, done);
      case 'join':
        return get(AnswerJoining).execute(tx, { caseId, joins: done.joins });
      case 'order':
        return this.answerOrder(tx, done, version);
      case 'signers':
        return this.chooseSigners(tx, done, view);
      case 'ready':
        return get(SayReady).execute(tx, { caseId, version, ready: true });
      case 'message':
        return get(WriteDraftMessage).execute(tx, { caseId, body: 'Skal vi spørge portørerne?' });
      default:
        return this.sign(tx, done, view);
    }
  }

  private async sign(
    tx: Tx,
    done: Exclude<
      Extract<Done, { who: Who }>,
      | ProviderDone
      | ProcessDone
      | Act<'edit' | 'choose-side' | 'places' | 'go-on' | 'join' | 'order' | 'signers' | 'ready' | 'message'>
    >,
    view: RequestView,
  ): Promise<unknown> {
    const { caseId } = this;
    const { version, contentHash } = view;
    const get = this.stand.app.get;
    const reason = 'Vi er ikke enige endnu.';
    switch (done.do) {
      case 'ask':
        return get(AskForSignatures).execute(tx, { caseId, version });
      case 'sign':
        return get(SignRequest).execute(tx, {
          caseId,
          hash: done.stale ? 'f'.repeat(64) : (contentHash ?? ''),
        });
      case 'decline':
        return get(DeclineSignature).execute(tx, { caseId, reason });
      case 'pass-on':
        return get(PassOnSignature).execute(tx, { caseId, toPersonId: this.people[done.to].personId });
      case 'endorse':
        return get(EndorseRequest).execute(tx, { caseId, hash: contentHash ?? '' });
      case 'return':
        return get(ReturnRequest).execute(tx, { caseId, reason });
      case 'resubmit':
        return get(ResubmitRequest).execute(tx, { caseId });
      case 'withdraw':
        return get(WithdrawRequest).execute(tx, { caseId, reason });
    }
  }

  private setPlaces(tx: Tx, { wanted }: Act<'places'>, version: number): Promise<void> {
    const unitIds = wanted.map((place) => this.stand.unit(place));
    const coordinatingUnitId = this.stand.unit('a');
    return this.stand.app
      .get(SetWorkplaces)
      .execute(tx, { caseId: this.caseId, version, unitIds, coordinatingUnitId });
  }

  private async goOn(tx: Tx, { without }: Act<'go-on'>, version: number): Promise<void> {
    const unitId = this.stand.unit(without);
    const command = { caseId: this.caseId, version, unitId, reason: 'De vil vente.' };
    this.askedAnew = (await this.stand.app.get(GoOnWithout).execute(tx, command)).hash !== null;
  }

  private answerOrder(tx: Tx, { place, answer }: Act<'order'>, version: number): Promise<void> {
    const statement = { unitId: this.stand.unit(place), answer, compliedOn: null };
    return this.stand.app.get(AnswerOrderQuestion).execute(tx, { caseId: this.caseId, version, statement });
  }

  private chooseSigners(tx: Tx, { kind }: Act<'signers'>, view: RequestView): Promise<void> {
    const at = view.workplaces.map(({ unitId }) => this.placeOf(unitId));
    const signers = signersOf(kind, at).map(([slot, who]) => ({
      unitId: this.stand.unit(placeOf(slot)),
      side: sideOfSlot(slot),
      personId: this.people[who].personId,
    }));
    const command = { caseId: this.caseId, version: view.version, signers };
    return this.stand.app.get(ChooseSigners).execute(tx, command);
  }

  private happens(
    done: Exclude<Done, { who: Who }>,
    { endorsements }: Pick<RequestView, 'endorsements'>,
  ): Promise<unknown> {
    const { caseId, stand } = this;
    const due = (kind: string, endorsementId = caseId) => {
      const work = { id: caseId, data: { caseId, endorsementId } } as unknown as DueWork;
      return stand.bySystem(async (tx) => stand.app.get(DueWorkHandlers).find(kind)?.handle(tx, work));
    };
    switch (done.do) {
      case 'expire':
        return due('requests.signatures-expire');
      case 'escalate':
        return due('requests.escalate-endorsement', endorsements.find(({ state }) => state === 'asked')?.id);
      case 'lose-role':
        return stand.leave([this.people[done.of]]);
      case 'merge':
        return this.merge();
    }
  }

  private merge(): Promise<unknown> {
    const { leaderA, twin } = this.people;
    const command = { keptId: leaderA.personId, mergedId: twin.personId, reason: 'Ringede til hende.' };
    return this.stand.app.uow.run(this.stand.administrator.actor, (tx) =>
      this.stand.app.get(MergePeople).execute(tx, command),
    );
  }
}
