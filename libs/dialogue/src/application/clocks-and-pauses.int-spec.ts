import { ClocksReader } from '@samraad/deadlines';
import { EndRole } from '@samraad/identity';
import type { RequestBuilder } from '@samraad/requests/testing';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { AskForPause } from './ask-for-pause';
import { AssignConsultant } from './assign-consultant';
import { ReplyToPause } from './reply-to-pause';
import { SendMessage } from './send-message';

describe('clocks and pauses of a case', () => {
  let stand: DialogueStand;
  const ask = (
    request: RequestBuilder,
    who: 'manager' | 'coordinator',
    from = '2026-11-23',
    to = '2026-11-24',
  ) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(AskForPause).execute(tx, { caseId: request.caseId, from, to, reason: 'workplace' }),
    );
  const reply = (
    request: RequestBuilder,
    who: 'manager' | 'representative' | 'coordinator',
    pauseId: string,
    confirm: boolean,
  ) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(ReplyToPause).execute(tx, { caseId: request.caseId, pauseId, confirm }),
    );

  beforeEach(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
  });
  afterEach(() => stand.app.close());

  it('go with mails to the coordinators alone when the consultant has left', async () => {
    const { caseId, people } = await stand.sent();
    const { providerId } = people;
    const consultant = await stand.person({ roles: [{ role: 'consultant', providerId }] });
    await stand.as(people.coordinator, (tx) =>
      stand.app.get(AssignConsultant).execute(tx, { caseId, personId: consultant.personId, note: null }),
    );
    await stand.as(people.coordinator, async (tx) => {
      const [role] = await tx.query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
        consultant.personId,
      ]);
      await stand.app.get(EndRole).execute(tx, { id: role?.id ?? '', at: await tx.now() });
    });
    await stand.as(people.manager, (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId, body: 'Er I der?' }),
    );
    expect(await stand.told('message-received', caseId)).toEqual(
      [people.coordinator.personId, people.representative.personId].sort(),
    );
  });

  it('rest when the workplace asks and the provider says yes', async () => {
    const request = await stand.sent();
    const { caseId, people } = request;
    const { pauseId } = await ask(request, 'manager');
    expect(await stand.told('pause-proposed', caseId)).toEqual([people.coordinator.personId]);
    await expect(reply(request, 'representative', pauseId, true)).rejects.toMatchObject(
      refused('deadlines.pause-own', 403),
    );
    await reply(request, 'coordinator', pauseId, true);
    expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ dueDay: '2026-11-30' });
    expect(await stand.told('pause-answered', caseId)).toEqual(
      [people.manager.personId, people.representative.personId].sort(),
    );
    await expect(reply(request, 'coordinator', pauseId, true)).rejects.toMatchObject(
      refused('deadlines.pause-answered', 409),
    );
  });

  it('run on when either local side says no to the provider', async () => {
    const request = await stand.sent();
    const { pauseId } = await ask(request, 'coordinator');
    await reply(request, 'representative', pauseId, false);
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({ dueDay: '2026-11-27' });
    const [pause] = await stand.app.get(ClocksReader).pausesOf(stand.db, request.caseId);
    expect(pause).toMatchObject({ state: 'refused', answeredSide: 'employees' });
    await expect(ask(request, 'manager', '2026-11-24', '2026-11-23')).rejects.toMatchObject(
      refused('deadlines.pause-ends-before-start', 422),
    );
  });
});
