import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiClient } from '../api-client';
import type { ApiContract } from '../api-shapes';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

const met = ['stopped', 'stopped'] as const;

/** Written, sent (which holds the room and stops the contract clock), and signed by all three (which binds; domain.md §9, §10). */
export async function agreeTogether(play: Play, price: bigint): Promise<void> {
  const { coordinator, manager, representative } = play.cast;
  await play.clock.moveToWorkingDay(3, 10);
  const talking = { stage: 'in_dialogue', turn: ['provider'], clocks: ['stopped', 'running'] } as const;
  await play.step(words.steps.drafted, coordinator, talking, async (api) => {
    await api.put(play.path('/contract'), { version: 0, draft: await draftOf(play, price) });
  });
  await play.clock.wait(40);
  const proposed = { stage: 'contract_proposed', turn: ['management', 'employees'], clocks: met } as const;
  const held = { ...proposed, moves: { free: -price, held: price } };
  await play.step(words.steps.sent, coordinator, held, async (api) => {
    const { version } = await contractOf(api, play);
    const { state } = await api.post<ApiContract>(play.path('/contract/sendings'), { version });
    if (state !== 'sent') throw new StoryFailed(storyDa.contractWaits);
  });
  const { hash } = await contractOf(manager.api, play);
  const sign = (api: ApiClient) =>
    api.post(play.path('/contract/signatures'), { hash, order: { answer: 'none' } });
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

const contractOf = (api: ApiClient, play: Play) => api.get<ApiContract>(play.path('/contract'));

async function draftOf({ clock }: Play, price: bigint) {
  const { meeting, workshop, talk } = words.activities;
  return {
    ...words.contract,
    price: price.toString(),
    activities: [
      { ...meeting, kind: 'meeting', plannedOn: await clock.workingDay(10) },
      { ...workshop, kind: 'workshop', plannedOn: await clock.workingDay(20) },
      { ...talk, kind: 'follow-up-talk', plannedOn: await clock.workingDay(50) },
    ],
  };
}
