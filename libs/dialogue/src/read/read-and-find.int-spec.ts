import type { MadePerson } from '@samraad/identity/testing';
import { PeopleMerged, type PeopleMergedEvent, PeopleReader } from '@samraad/identity';
import type { RequestBuilder } from '@samraad/requests/testing';
import { DeclineRequest } from '../application/decline-request';
import { KeepMessageDraft } from '../application/keep-message-draft';
import { MarkMessagesSeen } from '../application/mark-messages-seen';
import { SendMessage } from '../application/send-message';
import { DialogueStand } from '../testing/dialogue-stand';
import { AttachmentsQuery } from './attachments.query';
import { MessageSearchQuery } from './message-search.query';
import { MessagesQuery } from './messages.query';
import { UnreadQuery } from './unread.query';

describe('what is new, and what can be found, in the cases of somebody', () => {
  let stand: DialogueStand;
  let one: RequestBuilder;
  let other: RequestBuilder;

  const write = (request: RequestBuilder, who: 'manager' | 'representative' | 'coordinator', body: string) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body }),
    );
  const viewer = async ({ personId }: MadePerson) => ({
    personId,
    roles: await stand.app.uow.run(one.people.manager.actor, async (tx) =>
      stand.app.get(PeopleReader).rolesOf(tx, personId, await tx.now()),
    ),
  });
  const unread = async (who: MadePerson) => {
    const found = await stand.app
      .get(UnreadQuery)
      .ofCases(stand.db, (await viewer(who)) as never, [one.caseId, other.caseId]);
    return [one, other].map(({ caseId }) => found.get(caseId) ?? 0);
  };
  const seen = (request: RequestBuilder, who: MadePerson, messageId: string) =>
    stand.as(who, (tx) => stand.app.get(MarkMessagesSeen).execute(tx, { caseId: request.caseId, messageId }));
  const find = async (who: MadePerson, asked: string, page = { limit: 10, offset: 0 }) => {
    const found = await stand.app
      .get(MessageSearchQuery)
      .find(stand.db, (await viewer(who)) as never, asked, page);
    return found;
  };
  const bodies = async (who: MadePerson, asked: string) =>
    (await find(who, asked)).items.map(({ body }) => body);

  beforeEach(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
    one = await stand.sent('sj-demo-akut');
    other = await stand.sent('sj-demo-medicin');
  });
  afterEach(() => stand.app.close());

  it('is what others have written since one was there, for oneself alone', async () => {
    const { manager, representative, coordinator } = one.people;
    const first = await write(one, 'coordinator', 'Goddag.');
    await write(one, 'representative', 'Velkommen.');
    await write(other, 'coordinator', 'Også til jer.');
    expect([await unread(manager), await unread(representative), await unread(coordinator)]).toEqual([
      [2, 0],
      [1, 0],
      // Both cases are at its provider.
      [1, 1],
    ]);
    expect(await unread(other.people.manager)).toEqual([0, 1]);
    await seen(one, manager, first.messageId);
    expect([await unread(manager), await unread(representative)]).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const last = await write(one, 'coordinator', 'Og en til.');
    await seen(one, manager, last.messageId);
    await seen(one, manager, first.messageId);
    expect(await unread(manager)).toEqual([0, 0]);
    const shown = await stand.app
      .get(MessagesQuery)
      .ofCase(stand.db, one.caseId, null, representative.personId);
    expect(shown.map((message) => message.unread)).toEqual([true, false, true]);
  });

  it('goes on under the row that is kept when two rows turn out to be one person', async () => {
    const { manager, representative, coordinator } = one.people;
    const { messageId } = await write(one, 'coordinator', 'Goddag.');
    await seen(one, representative, messageId);
    await one.run(representative, (tx) =>
      stand.app.get(KeepMessageDraft).execute(tx, { caseId: one.caseId, body: 'Begyndt' }),
    );
    expect(await unread(manager)).toEqual([1, 0]);
    await stand.as(coordinator, async (tx) => {
      const ids = { keptId: manager.personId, mergedId: representative.personId };
      await tx.publish({ type: PeopleMerged.type, ...ids, at: await tx.now() } as PeopleMergedEvent);
    });
    expect([await unread(manager), await unread(representative)]).toEqual([
      [0, 0],
      [1, 0],
    ]);
    const where = { caseId: one.caseId, providerId: one.people.providerId, personId: manager.personId };
    expect(await stand.app.get(AttachmentsQuery).draft(stand.db, where)).toMatchObject({ body: 'Begyndt' });
  });

  it('is nothing to whoever may not read it: the next provider, the central parties', async () => {
    await write(one, 'representative', 'Noget fortroligt mellem os.');
    const [central] = stand.central as [MadePerson];
    expect(await unread(central)).toEqual([0, 0]);
    expect(await bodies(central, 'fortrolig')).toEqual([]);
    const { coordinator } = one.people;
    expect([await unread(coordinator), await bodies(coordinator, 'fortroligt')]).toEqual([
      [1, 0],
      ['Noget fortroligt mellem os.'],
    ]);
    await one.run(coordinator, (tx) =>
      stand.app
        .get(DeclineRequest)
        .execute(tx, { caseId: one.caseId, reasonCode: 'no-capacity', reason: 'Vi kan ikke nå det.' }),
    );
    expect([await unread(coordinator), await bodies(coordinator, 'fortroligt')]).toEqual([[0, 0], []]);
    expect(await bodies(one.people.manager, 'fortroligt')).toEqual(['Noget fortroligt mellem os.']);
  });

  it('is found by its stem, spelled out or misspelled, newest first, and never in another’s case', async () => {
    await write(one, 'coordinator', 'Vi mødes på Ærø den 3. december.');
    await write(one, 'representative', 'Arbejdsmiljøet skal drøftes på mødet, ikke lønnen.');
    await write(other, 'coordinator', 'Et møde hos jer.');
    const { manager, coordinator } = one.people;
    const [aeroe, work, elsewhere] = [
      'Vi mødes på Ærø den 3. december.',
      'Arbejdsmiljøet skal drøftes på mødet, ikke lønnen.',
      'Et møde hos jer.',
    ];
    expect(await bodies(manager, 'møde')).toEqual([work, aeroe]);
    expect(await bodies(manager, 'moede og')).toEqual([work, aeroe]);
    expect(await bodies(manager, 'AEROE')).toEqual([aeroe]);
    expect(await bodies(manager, 'arbejsmiljø')).toEqual([work]);
    expect(await bodies(manager, 'møde løn')).toEqual([work]);
    expect(await bodies(manager, 'kantine')).toEqual([]);
    for (const nothing of ['', ' ', 'og', '%', "'; --", '&|!', '\u202e'])
      expect(await bodies(manager, nothing)).toEqual([]);
    expect(await bodies(other.people.manager, 'møde')).toEqual([elsewhere]);
    // One coordinator each: the cases have people of their own, at the same provider.
    expect(await bodies(coordinator, 'møde')).toEqual([elsewhere, work, aeroe]);
    const page = await find(manager, 'møde', { limit: 1, offset: 1 });
    expect([page.items.map(({ body }) => body), page.total]).toEqual([[aeroe], 2]);
    expect(page.items[0]).toMatchObject({ caseId: one.caseId, author: 'Karin Dal', provider: 'Joblife' });
  });
});
