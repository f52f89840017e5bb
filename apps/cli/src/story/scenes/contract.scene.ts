import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiClient } from '../api-client';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';
import type { StoryMoney } from '../story-money';

const met = ['stopped', 'stopped'] as const;

/** Written, sent (which holds the room and stops the contract clock), and signed by all three (which binds; domain.md §9, §10). */
export async function agreeTogether(play: Play, money: StoryMoney): Promise<void> {
  const { price } = money;
  const { coordinator, manager, representative } = play.cast;
  await play.clock.moveToWorkingDay(1, 10);
  const talking = { stage: 'in_dialogue', turn: ['provider'], clocks: ['stopped', 'running'] } as const;
  await play.step(words.steps.drafted, coordinator, talking, async (api) => {
    const body = { version: 0, draft: await draftOf(play, money) };
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

/** The provider proposes fewer hours and a lower price in an addendum; both sides sign it, and the difference is free again (ADR 62). */
export async function amendTogether(play: Play, { price, first, later }: StoryMoney): Promise<void> {
  const { coordinator, manager, representative } = play.cast;
  const contracted = { stage: 'contracted', clocks: met } as const;
  const addendum = async (api: ApiClient) => {
    const params = { ...play.of.params, query: {} };
    const { items } = await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/addenda', { params }));
    return items[0];
  };
  await play.clock.moveToWorkingDay(1, 9);
  await play.step(words.steps.addendumSent, coordinator, contracted, async (api) => {
    const draft = {
      ...{ reason: words.addendumReason, price: later.toString() },
      milestones: milestonesOf(later, first),
    };
    await api.ask((portal) =>
      portal.PUT('/api/v1/requests/{caseId}/addenda', { ...play.of, body: { version: 0, draft } }),
    );
    const body = { version: (await addendum(api))?.version ?? 0 };
    await api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/addenda/sendings', { ...play.of, body }),
    );
  });
  const hash = (await addendum(manager.api))?.sent?.hash ?? '';
  const sign = (api: ApiClient) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/addenda/signatures', { ...play.of, body: { hash } }),
    );
  await play.clock.wait(60);
  await play.step(words.steps.addendumSigned(words.management), manager, contracted, sign);
  await play.clock.wait(60);
  const released = { ...contracted, moves: { bound: later - price, free: price - later } };
  await play.step(words.steps.addendumSigned(words.employees), representative, released, sign);
}

/** Two parts: the meeting beforehand, and all the rest. */
const milestonesOf = (price: bigint, first: bigint) => [
  { title: words.milestones.first, amount: first.toString() },
  { title: words.milestones.rest, amount: (price - first).toString() },
];

async function draftOf({ clock }: Play, { price, first }: StoryMoney) {
  const { meeting, workshop, talk } = words.activities;
  return {
    ...words.contract,
    price: price.toString(),
    milestones: milestonesOf(price, first),
    activities: [
      { ...meeting, kind: 'meeting' as const, plannedOn: await clock.workingDay(10), milestone: 1 },
      { ...workshop, kind: 'workshop' as const, plannedOn: await clock.workingDay(20), milestone: 2 },
      { ...talk, kind: 'follow-up-talk' as const, plannedOn: await clock.workingDay(50) },
    ],
  };
}
