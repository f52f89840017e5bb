import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiActivity } from '../api-shapes';
import type { Play } from '../play';
import { at } from '../story-clock';
import { StoryFailed } from '../story-failed';

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

/** Held, delivered, attested by one side, and earned once the other side's time to object is over (domain.md §9). Answers the finish. */
export async function deliver(play: Play, price: bigint): Promise<string> {
  const { coordinator, manager } = play.cast;
  await hold(play, 'meeting', 'under_way');
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
        body: { amount: price.toString() },
      }),
    ),
  );
  await earn(play, price);
  return finish;
}

async function earn(play: Play, price: bigint): Promise<void> {
  const params = { query: { requestId: play.caseId } };
  const { api } = play.cast.representative;
  const read = async () =>
    (await api.ask((portal) => portal.GET('/api/v1/attestations', { params }))).items[0];
  const due = (await read())?.objectionDueAt ?? '';
  const over = new Date(new Date(due).getTime() + 1000);
  const earned = {
    stage: 'satisfaction',
    turn: ['management', 'employees'],
    clocks: met,
    moves: { bound: -price, earned: price },
  } as const;
  await play.timePasses(words.steps.stands, earned, () => play.clock.moveTo(over));
  const { state = '', amount = '' } = (await read()) ?? {};
  if (state !== 'stands' || amount !== price.toString())
    throw new StoryFailed(
      storyDa.unexpected(words.steps.stands, [
        storyDa.differs('attestation', `stands ${price}`, `${state} ${amount}`),
      ]),
    );
}
