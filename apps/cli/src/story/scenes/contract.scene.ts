import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiClient } from '../api-client';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

const met = ['stopped', 'stopped'] as const;

/** Written, sent (which holds the room and stops the contract clock), and signed by all three (which binds; domain.md §9, §10). */
export async function agreeTogether(play: Play, price: bigint): Promise<void> {
  const { coordinator, manager, representative } = play.cast;
  await play.clock.moveToWorkingDay(1, 10);
  const talking = { stage: 'in_dialogue', turn: ['provider'], clocks: ['stopped', 'running'] } as const;
  await play.step(words.steps.drafted, coordinator, talking, async (api) => {
    const body = { version: 0, draft: await draftOf(play, price) };
    await api.ask((portal) => portal.PUT('/api/v1/requests/{caseId}/contract', { ...play.of, body }));
  });
  await play.clock.wait(40);
  const proposed = { stage: 'contract_proposed', turn: ['management', 'employees'], clocks: met } as const;
  const held = { ...proposed, moves: { free: -price, held: price } };
  await play.step(words.steps.sent, coordinator, held, (api) => send(api, play));
  const hash = (await contractOf(manager.api, play)).hash ?? '';
  const order = { answer: 'none' as const, compliedOn: null };
  const sign = (api: ApiClient) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/contract/signatures', { ...play.of, body: { hash, order } }),
    );
  await play.clock.moveToWorkingDay(1, 11);
  await play.step(
    words.steps.contractSigned(words.management),
    manager,
    { ...proposed, turn: ['employees'] },
    sign,
  );
  await play.clock.moveToWorkingDay(1, 14);
  const bound = {
    stage: 'contracted',
    turn: ['provider'],
    clocks: met,
    moves: { held: -price, bound: price },
  } as const;
  await play.step(words.steps.contractSigned(words.employees), representative, bound, sign);
}

/** Fails the story when there is no room: its provider was chosen for having some. */
async function send(api: ApiClient, play: Play): Promise<void> {
  const { version } = await contractOf(api, play);
  const body = { version };
  const { state } = await api.ask((portal) =>
    portal.POST('/api/v1/requests/{caseId}/contract/sendings', { ...play.of, body }),
  );
  if (state !== 'sent') throw new StoryFailed(storyDa.contractWaits);
}

const contractOf = (api: ApiClient, play: Play) =>
  api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/contract', play.of));

async function draftOf({ clock }: Play, price: bigint) {
  const { meeting, workshop, talk } = words.activities;
  return {
    ...words.contract,
    price: price.toString(),
    activities: [
      { ...meeting, kind: 'meeting' as const, plannedOn: await clock.workingDay(10) },
      { ...workshop, kind: 'workshop' as const, plannedOn: await clock.workingDay(20) },
      { ...talk, kind: 'follow-up-talk' as const, plannedOn: await clock.workingDay(50) },
    ],
  };
}
