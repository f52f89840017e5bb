import {
  AnswerTimes,
  BookingQuery,
  ConfirmTime,
  type Poll,
  type PollAnswer,
  ProposeTimes,
  type ProposeTimesCommand,
} from '@samraad/booking';
import { EndRole } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { Database, systemActor } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { DutiesQuery } from '../read/duties.query';
import { DutiesStand } from '../testing/duties-stand';

const times = ['2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z'];
const hour = 3_600_000;

describe('proposed times', () => {
  let stand: DutiesStand;
  let request: RequestBuilder;
  let pollId: string;
  const db = () => stand.app.get(Database);
  /** 'answer-times representative' and 'settle-times': what is owed about the times, by whom. */
  const owed = async () => {
    const duties = await stand.app.get(DutiesQuery).ofCase(db(), request.caseId);
    const name = (id: string) => (id === request.people.manager.personId ? 'manager' : 'representative');
    return duties
      .filter(({ kind }) => kind === 'answer-times' || kind === 'settle-times')
      .map(({ kind, holder }) => (holder.of === 'person' ? `${kind} ${name(holder.personId)}` : kind))
      .sort();
  };
  const poll = async (): Promise<Poll | undefined> =>
    (await stand.app.get(BookingQuery).ofCase(db(), request.caseId)).polls.find(({ id }) => id === pollId);
  const answer = async (person: MadePerson, said: readonly PollAnswer[]) => {
    const ids = (await poll())?.times.map(({ id }) => id) ?? [];
    const answers = Object.fromEntries(said.map((one, nth) => [ids[nth] ?? '', one]));
    const command = { caseId: request.caseId, pollId, answers };
    await request.run(person, (tx) => stand.app.get(AnswerTimes).execute(tx, command));
  };

  beforeEach(async () => {
    stand = await DutiesStand.create('2026-11-20T09:00:00Z');
    request = await (await stand.request()).sent();
    const { caseId, people } = request;
    const { coordinator, manager, representative } = people;
    const command: ProposeTimesCommand = {
      ...{ caseId, title: 'Første møde', placeKind: 'video', place: null, travelMinutes: 0 },
      times: times.map((at) => ({ startsAt: new Date(at), endsAt: new Date(Date.parse(at) + hour) })),
      ...{ consultants: [coordinator.personId], optional: [] },
      required: [manager.personId, representative.personId],
    };
    const done = await request.run(coordinator, (tx) => stand.app.get(ProposeTimes).execute(tx, command));
    pollId = done.pollId;
  });
  afterEach(() => stand.app.close());

  it('are owed an answer by each who is needed, then settled by the provider, and reminded of like any duty', async () => {
    const { people } = request;
    expect(await owed()).toEqual(['answer-times manager', 'answer-times representative']);
    await answer(people.manager, ['fits', 'can']);
    await answer(people.representative, ['fits']);
    expect(await owed()).toEqual(['answer-times representative']);
    await stand.moveTo('2026-11-24T09:00:00Z');
    const reminded = await stand.reminded(request.caseId, 'answer-times', people);
    expect(reminded).toContain('representative 2026-11-24T07');
    await answer(people.representative, ['fits', 'not']);
    expect(await owed()).toEqual(['settle-times']);
    const timeId = (await poll())?.times[0]?.id ?? '';
    const { caseId } = request;
    await request.run(people.coordinator, (tx) =>
      stand.app.get(ConfirmTime).execute(tx, { caseId, pollId, timeId }),
    );
    expect(await owed()).toEqual([]);
  });

  it('fall away with the last of them', async () => {
    await stand.moveTo('2026-11-26T09:00:00Z');
    expect(await owed()).toEqual([]);
    expect((await poll())?.state).toBe('lapsed');
  });

  it('are answered by whoever came after the one asked, in their place', async () => {
    const { people } = request;
    const heir = await stand.person({
      name: 'Eva Ny',
      roles: [{ role: 'amr', unitId: people.unitId }],
    });
    await answer(people.manager, ['fits', 'can']);
    await expect(answer(heir, ['fits', 'fits'])).rejects.toMatchObject({
      refusal: { key: 'booking.not-asked', status: 403 },
    });
    const [role] = await db().query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
      people.representative.personId,
    ]);
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(EndRole).execute(tx, { id: role?.id ?? '', at: new Date('2026-11-20T10:00:00Z') }),
    );
    await stand.moveTo('2026-11-23T09:00:00Z');
    await answer(heir, ['fits', 'not']);
    expect(await owed()).toEqual(['settle-times']);
    expect((await poll())?.attendees.map(({ personId }) => personId)).toContain(heir.personId);
  });
});
