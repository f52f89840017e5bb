import { ConfirmProvider, ProposeProvider } from '@samraad/requests';
import { newId } from '@samraad/platform';
import { bringIntoDialogue } from '../testing/in-dialogue';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { ProviderAnswersQuery } from '../read/provider-answers.query';
import { AcceptRequest } from './accept-request';
import { AssignConsultant } from './assign-consultant';
import { DeclineRequest } from './decline-request';
import { SendMessage } from './send-message';

describe('the provider’s answer', () => {
  let stand: DialogueStand;
  const accept = (caseId: string) => (tx: Parameters<AcceptRequest['execute']>[0]) =>
    stand.app.get(AcceptRequest).execute(tx, { caseId });
  const decline =
    (caseId: string, reason = 'Vi er fuldt booket frem til sommer.') =>
    (tx: Parameters<DeclineRequest['execute']>[0]) =>
      stand.app.get(DeclineRequest).execute(tx, { caseId, reasonCode: 'no-capacity', reason });

  beforeAll(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
  });
  afterAll(() => stand.app.close());

  it('yes is told to both sides and is no contact: both clocks run on', async () => {
    const { caseId, people } = await stand.sent();
    await stand.as(people.coordinator, accept(caseId));
    const facts = await stand.facts(caseId);
    expect(facts).toMatchObject({ stage: 'sent_to_provider', acceptedAt: new Date('2026-11-20T13:10:00Z') });
    expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ stoppedAt: null, state: 'running' });
    expect(await stand.told('request-accepted', caseId)).toEqual(
      expect.arrayContaining([people.manager.personId, people.representative.personId]),
    );
    await expect(stand.as(people.coordinator, accept(caseId))).rejects.toMatchObject(
      refused('dialogue.already-accepted', 409),
    );
  });

  it('belongs to the case’s provider alone', async () => {
    const { caseId, people } = await stand.sent();
    const providerId = stand.seeds.provider('nfa');
    const other = await stand.person({ roles: [{ role: 'coordinator', providerId }] });
    await expect(stand.as(other, accept(caseId))).rejects.toMatchObject(refused('platform.not-found', 404));
    await expect(stand.as(people.manager, accept(caseId))).rejects.toMatchObject(
      refused('dialogue.only-provider', 403),
    );
    await expect(stand.as(people.manager, decline(caseId))).rejects.toMatchObject(
      refused('dialogue.only-provider', 403),
    );
    await expect(stand.as(people.coordinator, accept(newId()))).rejects.toMatchObject(
      refused('platform.not-found', 404),
    );
  });

  it('no closes the clocks, keeps the number and lets the parties choose again, with fresh clocks', async () => {
    const { caseId, people } = await stand.sent();
    const { number } = await stand.facts(caseId);
    await expect(stand.as(people.coordinator, decline(caseId, ' '))).rejects.toMatchObject(
      refused('dialogue.reason-missing', 422),
    );
    await stand.as(people.coordinator, (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId, body: 'Vi kigger på det.' }),
    );
    const { lastDay } = await stand.as(people.coordinator, decline(caseId));
    expect(lastDay).toBe('2026-12-11');
    expect(await stand.facts(caseId)).toMatchObject({ stage: 'choosing_provider', number, providerId: null });
    expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ closedBy: 'declined', outcome: 'met' });
    expect(await stand.told('request-declined', caseId)).toEqual(
      expect.arrayContaining([people.manager.personId, people.representative.personId]),
    );
    await expect(stand.as(people.coordinator, accept(caseId))).rejects.toMatchObject(
      refused('platform.not-found', 404),
    );
    const providerId = stand.seeds.provider('nfa');
    const { choiceId } = await stand.as(people.manager, (tx) =>
      stand.app.get(ProposeProvider).execute(tx, { caseId, providerId }),
    );
    await stand.as(people.representative, (tx) =>
      stand.app.get(ConfirmProvider).execute(tx, { caseId, choiceId }),
    );
    expect(await stand.facts(caseId)).toMatchObject({ stage: 'sent_to_provider', number, providerId });
    expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ providerId, stoppedAt: null });
    const answers = await stand.app.get(ProviderAnswersQuery).ofCase(stand.db, caseId);
    expect(answers).toMatchObject([
      { decision: 'decline', providerName: 'Joblife', reasonCode: 'no-capacity', by: 'Karin Dal' },
    ]);
  });

  it('is given once when two answer at the same time', async () => {
    const { caseId, people } = await stand.sent();
    const answers = await Promise.allSettled([
      stand.as(people.coordinator, accept(caseId)),
      stand.as(people.coordinator, accept(caseId)),
      stand.as(people.coordinator, accept(caseId)),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const given = await stand.app.get(ProviderAnswersQuery).ofCase(stand.db, caseId);
    expect(given.map((answer) => answer.decision)).toEqual(['accept']);
  });

  it('no is possible in dialogue too', async () => {
    const request = await stand.sent();
    await bringIntoDialogue(stand.app, request);
    expect((await stand.facts(request.caseId)).stage).toBe('in_dialogue');
    await stand.as(request.people.coordinator, decline(request.caseId));
    expect((await stand.facts(request.caseId)).stage).toBe('choosing_provider');
  });

  it('no comes too late when a contract is out', async () => {
    const { caseId, people } = await stand.sent();
    // Contracts are another lib's: only its stage is needed here.
    await stand.as(people.coordinator, (tx) =>
      tx.query(`UPDATE request SET stage = 'contract_proposed' WHERE id = $1`, [caseId]),
    );
    await expect(stand.as(people.coordinator, decline(caseId))).rejects.toMatchObject(
      refused('dialogue.too-late-to-decline', 409),
    );
  });

  it('names a consultant, and hands over with a note that stays at the provider', async () => {
    const { caseId, people } = await stand.sent();
    const { providerId } = people;
    const first = await stand.person({ name: 'Per Bang', roles: [{ role: 'consultant', providerId }] });
    const second = await stand.person({ name: 'Lise Kragh', roles: [{ role: 'consultant', providerId }] });
    const assign = (personId: string, note: string | null = null) =>
      stand.as(people.coordinator, (tx) =>
        stand.app.get(AssignConsultant).execute(tx, { caseId, personId, note }),
      );
    await assign(first.personId);
    await expect(assign(first.personId)).rejects.toMatchObject(refused('dialogue.already-assigned', 409));
    await expect(assign(people.manager.personId)).rejects.toMatchObject(
      refused('dialogue.not-at-provider', 422),
    );
    await expect(assign(second.personId, 'x'.repeat(2001))).rejects.toMatchObject(
      refused('dialogue.note-too-long', 422),
    );
    await assign(second.personId, 'Ring til Mette først.');
    expect((await stand.facts(caseId)).consultantId).toBe(second.personId);
    const history = await stand.app.get(ProviderAnswersQuery).assignments(stand.db, caseId, providerId);
    expect(history.map((one) => [one.name, one.to === null, one.note])).toEqual([
      ['Per Bang', false, null],
      ['Lise Kragh', true, 'Ring til Mette først.'],
    ]);
    expect(await stand.told('consultant-assigned', caseId)).toEqual([first.personId, second.personId].sort());
    expect(await stand.actions(caseId)).toEqual(
      expect.arrayContaining(['dialogue.assigned', 'dialogue.handed-over']),
    );
  });
});
