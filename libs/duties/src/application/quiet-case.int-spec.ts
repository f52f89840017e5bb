import { ProposeTimes } from '@samraad/booking';
import { AcceptRequest, SendMessage } from '@samraad/dialogue';
import type { MadePerson } from '@samraad/identity/testing';
import { Database } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { DutiesQuery } from '../read/duties.query';
import { DutiesStand } from '../testing/duties-stand';
import { GetCaseGoing } from './get-case-going';
import { SayNextStep } from './say-next-step';

describe('a case where nobody is late and nothing moves', () => {
  let stand: DutiesStand;
  let request: RequestBuilder;
  const db = () => stand.app.get(Database);
  const kinds = ['say-next-step', 'take-next-step', 'get-going'];
  const owed = async () => {
    const duties = await stand.app.get(DutiesQuery).ofCase(db(), request.caseId);
    return duties
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, holder }) => `${kind} ${holder.of}`);
  };
  const say = (person: MadePerson, answer: 'day' | 'waits' | 'stuck', day: string | null = null) =>
    request.run(person, (tx) =>
      stand.app.get(SayNextStep).execute(tx, { caseId: request.caseId, answer, day }),
    );
  const write = (person: MadePerson) =>
    request.run(person, (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body: 'Hej alle sammen.' }),
    );

  beforeEach(async () => {
    stand = await DutiesStand.create('2026-11-02T09:00:00Z');
    request = await (await stand.request()).sent();
    const { coordinator } = request.people;
    await request.run(coordinator, (tx) =>
      stand.app.get(AcceptRequest).execute(tx, { caseId: request.caseId }),
    );
    await write(coordinator);
  });
  afterEach(() => stand.app.close());

  it('asks who the case waits for, once, and is answered by a day', async () => {
    const { people } = request;
    await stand.moveTo('2026-11-16T12:00:00Z');
    expect(await owed()).toEqual([]);
    await expect(say(people.coordinator, 'stuck')).rejects.toMatchObject({
      refusal: { key: 'duties.next-step-not-asked', status: 409 },
    });
    await stand.moveTo('2026-11-17T12:00:00Z');
    expect(await owed()).toEqual(['say-next-step provider']);
    expect(await stand.reminded(request.caseId, 'say-next-step', people)).toContain(
      'coordinator 2026-11-17T07',
    );
    await expect(say(people.manager, 'stuck')).rejects.toMatchObject({
      refusal: { key: 'duties.next-step-not-asked' },
    });
    await expect(say(people.coordinator, 'day', '2026-11-17')).rejects.toMatchObject({
      refusal: { key: 'duties.next-step-day-behind' },
    });
    await say(people.coordinator, 'day', '2026-11-20');
    expect(await owed()).toEqual(['take-next-step provider']);
    // Later than thought: another day may be said.
    await say(people.coordinator, 'day', '2026-11-24');
    await write(people.coordinator);
    expect(await owed()).toEqual([]);
  });

  it('passes from one who waits to the other, and to the central parties when both do', async () => {
    const { people } = request;
    await stand.moveTo('2026-11-17T12:00:00Z');
    await say(people.coordinator, 'waits');
    expect(await owed()).toEqual(['say-next-step parties']);
    await stand.moveTo('2026-11-18T12:00:00Z');
    await say(people.representative, 'waits');
    expect(await owed()).toEqual(['get-going central']);
    const help = (person: MadePerson) =>
      request.run(person, (tx) => stand.app.get(GetCaseGoing).execute(tx, { caseId: request.caseId }));
    await expect(help(people.manager)).rejects.toMatchObject({ refusal: { status: 403 } });
    await help(stand.central);
    expect(await owed()).toEqual([]);
    await expect(help(stand.central)).rejects.toMatchObject({
      refusal: { key: 'duties.next-step-not-asked', status: 409 },
    });
  });

  it('is not quiet while times are proposed', async () => {
    const { caseId, people } = request;
    const startsAt = new Date('2026-11-27T08:00:00Z');
    await request.run(people.coordinator, (tx) =>
      stand.app.get(ProposeTimes).execute(tx, {
        ...{ caseId, title: 'Møde', placeKind: 'video', place: null, travelMinutes: 0 },
        times: [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
        ...{ consultants: [people.coordinator.personId], optional: [] },
        required: [people.manager.personId, people.representative.personId],
      }),
    );
    await stand.moveTo('2026-11-26T12:00:00Z');
    expect(await owed()).toEqual([]);
  });
});
