import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiActivity } from '../api-shapes';
import type { Expected } from '../expectations';
import type { Play } from '../play';
import { at } from '../story-clock';
import { StoryFailed } from '../story-failed';
import type { StoryMoney } from '../story-money';
import { bill } from './money.scene';

const met = ['stopped', 'stopped'] as const;

/** The plan's activities by kind, as the provider sees them. */
export async function activityOf(play: Play, kind: string): Promise<ApiActivity> {
  const params = { query: { requestId: play.caseId } };
  const { items } = await play.cast.coordinator.api.ask((portal) =>
    portal.GET('/api/v1/activities', { params }),
  );
  const found = items.find((one) => one.kind === kind);
  if (!found) throw new StoryFailed(storyDa.noActivity(kind));
  return found;
}

/** Moves to an activity's day and has the provider report it as held then. */
export async function hold(play: Play, kind: string, stage: string): Promise<string> {
  const activity = await activityOf(play, kind);
  await play.clock.moveTo(at(activity.plannedOn, 15));
  const body = {
    heldOn: activity.plannedOn,
    attendedManagement: 1,
    attendedEmployees: 14,
    note: words.held,
  };
  const params = { path: { activityId: activity.id } };
  await play.step(words.steps.held(activity.title), play.cast.coordinator, { stage, clocks: met }, (api) =>
    api.ask((portal) => portal.POST('/api/v1/activities/{activityId}/reports', { params, body })),
  );
  return activity.plannedOn;
}

/**
 * The first milestone is held, reported, attested and billed while the course runs; then the rest is held, delivered and attested
 * as a whole, earned once the other side's time to object is over (domain.md §9). Answers the finish.
 */
export async function deliver(play: Play, { first, later }: StoryMoney): Promise<string> {
  const { coordinator, manager } = play.cast;
  await hold(play, 'meeting', 'under_way');
  await deliverFirst(play, first);
  const finish = await hold(play, 'workshop', 'under_way');
  await play.clock.moveToWorkingDay(1, 9);
  const delivered = { stage: 'delivered', turn: ['management', 'employees'], clocks: met } as const;
  await play.step(words.steps.reported, coordinator, delivered, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/delivery-reports', {
        ...play.of,
        body: { summary: words.delivered },
      }),
    ),
  );
  await play.clock.moveToWorkingDay(1, 10);
  await play.step(words.steps.attested, manager, { stage: 'attested', clocks: met }, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/attestations', {
        ...play.of,
        body: { amount: later.toString() },
      }),
    ),
  );
  const rest = later - first;
  await earn(play, { milestone: 0, amount: rest }, words.steps.stands, {
    ...{ stage: 'satisfaction', turn: ['management', 'employees'], clocks: met },
    moves: { bound: -rest, earned: rest },
  });
  return finish;
}

/** Reported and attested while more is to come, and billed: approved by one central side, paid by the other (ADR 59). */
async function deliverFirst(play: Play, first: bigint): Promise<void> {
  const { coordinator, manager } = play.cast;
  const running = { stage: 'under_way', clocks: met } as const;
  await play.clock.wait(60);
  await play.step(words.steps.milestoneReported, coordinator, running, (api) => {
    const params = { path: { caseId: play.caseId, milestone: '1' } };
    const body = { summary: words.milestoneDelivered };
    return api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/milestones/{milestone}/reports', { params, body }),
    );
  });
  await play.clock.wait(60);
  await play.step(words.steps.milestoneAttested, manager, running, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/attestations', {
        ...play.of,
        body: { amount: first.toString(), milestone: 1 },
      }),
    ),
  );
  await earn(play, { milestone: 1, amount: first }, words.steps.milestoneStands, {
    ...{ stage: 'under_way', clocks: met },
    moves: { bound: -first, earned: first },
  });
  await bill(play, { amount: first, part: 1, stage: 'under_way', days: 0 });
}

async function earn(
  play: Play,
  { milestone, amount: due }: { readonly milestone: number; readonly amount: bigint },
  what: string,
  earned: Expected,
): Promise<void> {
  const params = { query: { requestId: play.caseId } };
  const { api } = play.cast.representative;
  const read = async () =>
    (await api.ask((portal) => portal.GET('/api/v1/attestations', { params }))).items.find(
      (one) => one.milestone === milestone,
    );
  const over = new Date(new Date((await read())?.objectionDueAt ?? '').getTime() + 1000);
  await play.timePasses(what, earned, () => play.clock.moveTo(over));
  const { state = '', amount = '' } = (await read()) ?? {};
  if (state !== 'stands' || amount !== due.toString())
    throw new StoryFailed(
      storyDa.unexpected(what, [storyDa.differs('attestation', `stands ${due}`, `${state} ${amount}`)]),
    );
}
