import type { MadePerson } from '@samraad/identity/testing';
import '../i18n/da';
import { JointStand, refused } from '../testing/joint-stand';
import { ProcessStand } from '../testing/process-stand';
import { AnswerOrderQuestion } from './answer-order-question';
import { AskForSignatures } from './ask-for-signatures';
import { ReleaseProvider } from './release-provider';
import { ResubmitRequest } from './resubmit-request';
import { ReturnRequest } from './return-request';
import { StateOrderLater } from './state-order-later';

describe('what is decided of a spread', () => {
  let stand: JointStand;
  let central: MadePerson;
  let play: ProcessStand;

  const people = () => play.request.people;
  const caseId = () => play.request.caseId;
  const none = () => ({ unitId: people().unitId, answer: 'none', compliedOn: null }) as const;
  const answerInDraft = (who: MadePerson) =>
    play.request.run(who, async (tx) => {
      const command = { caseId: caseId(), version: await play.request.version(), statement: none() };
      await stand.app.get(AnswerOrderQuestion).execute(tx, command);
    });
  const answerLater = (who: MadePerson) =>
    play.request.run(who, (tx) =>
      stand.app.get(StateOrderLater).execute(tx, { caseId: caseId(), statement: none() }),
    );
  const askAndSign = async () => {
    const { manager, representative } = people();
    play.request.hash = await play.request.run(manager, async (tx) => {
      const command = { caseId: caseId(), version: await play.request.version() };
      return (await stand.app.get(AskForSignatures).execute(tx, command)).hash;
    });
    await play.request.sign(manager);
    await play.request.sign(representative);
  };

  beforeAll(async () => {
    stand = await JointStand.open();
    central = await stand.person({ role: 'central_unions' });
  });
  beforeEach(async () => {
    play = await ProcessStand.at(stand, central);
  });
  afterAll(() => stand.app.close());

  it('is no side’s to make into something else, after it is asked about and after a no', async () => {
    await play.request.draft();
    const { manager, representative } = people();
    const { processId } = await play.tell(manager);
    // A slip of one's own, while it is nobody else's.
    await expect(play.tell(representative, { kind: 'on_suspicion' }, processId)).rejects.toEqual(
      refused('requests.process-spread-stays'),
    );
    await play.tell(manager, { kind: 'on_suspicion' }, processId);
    await play.tell(manager, {}, processId);
    await play.request.sent();
    const restated = (more: Parameters<typeof play.tell>[1]) => play.tell(manager, more, processId);
    await expect(restated({ kind: 'on_suspicion' })).rejects.toEqual(
      refused('requests.process-spread-stays'),
    );
    await play.decide(processId, false);
    await expect(restated({ kind: 'on_suspicion' })).rejects.toEqual(
      refused('requests.process-spread-stays'),
    );
    await expect(restated({ topics: ['061', '062', '065'] })).rejects.toEqual(
      refused('requests.process-topics-decided'),
    );
    await expect(restated({ status: 'offered' })).rejects.toEqual(refused('requests.process-offered-again'));
    await restated({ topics: ['061'], status: 'control_visit' });
    expect(await play.stage()).toBe('awaiting_signatures');
    await play.decide(processId, true);
    expect(await play.stage()).toBe('sent_to_provider');
  });

  it('is judged anew when it comes alive again, and they are told', async () => {
    await play.request.sent();
    const { manager, representative } = people();
    const { processId } = await play.tell(manager);
    expect([await play.asked(), await play.isTheirs()]).toEqual([1, true]);
    await play.decide(processId, true);
    await stand.app.setTime('2026-11-23T09:00:00Z');
    await play.tell(representative, { status: 'met' }, processId);
    expect(await play.obstacle()).toBeNull();
    await play.tell(manager, { topics: ['062'], status: 'offered' }, processId);
    expect([await play.obstacle(), await play.asked()]).toEqual(['requests.process-undecided', 2]);
    // Anything more that is said of it is no new question.
    await play.tell(manager, { topics: ['062'] }, processId);
    expect(await play.asked()).toBe(2);
    await play.decide(processId, false);
    expect(await play.obstacle()).toBe('requests.process-refused');
  });

  it('is asked for however it comes about: sent, at the next provider, and sent back by an anchor', async () => {
    await play.request.sent();
    await play.request.run(people().coordinator, (tx) =>
      stand.app.get(ReleaseProvider).execute(tx, caseId(), 'declined'),
    );
    const { processId } = await play.tell(people().manager, { kind: 'on_suspicion' });
    expect(await play.asked()).toBe(0);
    await play.tell(people().representative, {}, processId);
    expect(await play.asked()).toBe(1);

    play = await ProcessStand.at(stand, central, 'hs-oeresoe-akut');
    const anchor = await stand.person({ role: 'anchor', unitId: stand.scheme.unit('hs-oeresoe') });
    await play.request.sent();
    expect(await play.stage()).toBe('awaiting_endorsement');
    await play.request.run(anchor, (tx) =>
      stand.app.get(ReturnRequest).execute(tx, { caseId: caseId(), reason: 'Skriv mere om målet.' }),
    );
    await play.tell(people().manager);
    expect(await play.asked()).toBe(0);
    await play.request.run(people().manager, (tx) =>
      stand.app.get(ResubmitRequest).execute(tx, { caseId: caseId() }),
    );
    expect(await play.asked()).toBe(1);
  });

  it('leads to the order question when it is breached: before it is sent it is missing, and is signed anew', async () => {
    await play.request.draft();
    const { manager, representative } = people();
    const { processId } = await play.tell(manager);
    await play.request.sent();
    await play.tell(manager, { status: 'breached' }, processId);
    expect(await play.stage()).toBe('draft');
    // Nor is it over by being called something else.
    await play.tell(manager, { status: 'met' }, processId);
    await expect(askAndSign()).rejects.toEqual(refused('requests.order-missing'));
    await answerInDraft(representative);
    await askAndSign();
    expect(await play.stage()).toBe('sent_to_provider');
    // Told with other words it is the same breach, and the answer is an answer.
    await play.tell(manager, { status: 'breached' }, processId);
    await answerLater(manager);
    expect(await play.obstacle()).toBe('requests.process-breached');
    await play.tell(representative, { status: 'breached', statusOn: null }, processId);
    await answerLater(representative);
    expect(await play.obstacle()).toBeNull();
  });

  it('holds the next provider back after a breach, until both sides have answered', async () => {
    await play.request.sent();
    const { manager, representative, coordinator } = people();
    await play.request.run(coordinator, (tx) =>
      stand.app.get(ReleaseProvider).execute(tx, caseId(), 'declined'),
    );
    await play.tell(manager, { status: 'breached' });
    const [ruc] = await stand.db.query<{ id: string }>(`SELECT id FROM provider WHERE key = 'ruc'`);
    await play.request.withProvider(ruc?.id);
    expect(await play.stage()).toBe('choosing_provider');
    await answerLater(representative);
    expect(await play.stage()).toBe('choosing_provider');
    await answerLater(manager);
    expect(await play.stage()).toBe('sent_to_provider');
  });
});
