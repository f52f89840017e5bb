import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiClient } from '../api-client';
import type { Play } from '../play';
import { at } from '../story-clock';
import { StoryFailed } from '../story-failed';
import { candidatesOf } from './asking.scene';

const hour = 3_600_000;
const talking = { stage: 'in_dialogue', clocks: ['stopped', 'running'] } as const;
const period = (startsAt: Date) => ({
  startsAt: startsAt.toISOString(),
  endsAt: new Date(startsAt.getTime() + hour).toISOString(),
});

/** Times are proposed, answered by both sides, and one confirmed for all; the meeting is moved, and held (domain.md §8). */
export async function meetTogether(play: Play): Promise<void> {
  const { coordinator, manager, representative } = play.cast;
  const days = [await play.clock.workingDay(1), await play.clock.workingDay(2)] as const;
  const owed = (...turn: ('management' | 'employees' | 'provider')[]) => ({ ...talking, turn });
  await play.step(words.steps.proposedTimes, coordinator, owed('management', 'employees'), (api) =>
    propose(
      api,
      play,
      days.map((day) => period(at(day, 10))),
    ),
  );
  await play.clock.wait(20);
  const suits = (api: ApiClient) => answer(api, play);
  await play.step(words.steps.answeredTimes(words.employees), representative, owed('management'), suits);
  await play.clock.wait(20);
  await play.step(words.steps.answeredTimes(words.management), manager, owed('provider'), suits);
  let bookingId = '';
  await play.step(words.steps.confirmed, manager, owed('provider'), async (api) => {
    bookingId = await confirm(api, play);
  });
  await play.clock.wait(60);
  const moved = period(at(days[1], 13));
  await play.step(words.steps.movedMeeting, representative, owed('provider'), (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/bookings/{bookingId}/moves', {
        params: { path: { bookingId } },
        body: { ...moved, reason: words.movedBecause },
      }),
    ),
  );
  await play.timePasses(words.steps.met, owed('provider'), () => play.clock.moveTo(new Date(moved.endsAt)));
}

async function propose(api: ApiClient, play: Play, times: ReturnType<typeof period>[]): Promise<void> {
  const { manager, workplace } = play.cast;
  const found = await candidatesOf(manager.api, play);
  const required = found
    .filter(({ role, unitId }) => ['manager', 'amr'].includes(role) && unitId === workplace.id)
    .map(({ person }) => person.id);
  const { personId } = await api.ask((portal) => portal.GET('/api/v1/account'));
  const meeting = { title: words.meetingTitle, placeKind: 'video' as const, place: null, travelMinutes: 0 };
  const body = { ...meeting, times, consultants: [personId], required, optional: [] };
  await api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/polls', { ...play.of, body }));
}

const openPoll = async (api: ApiClient, play: Play) => {
  const { items } = await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/polls', play.of));
  const open = items.find(({ state }) => state === 'open');
  if (!open) throw new StoryFailed(storyDa.nobody(words.meetingTitle));
  return open;
};

async function answer(api: ApiClient, play: Play): Promise<void> {
  const poll = await openPoll(api, play);
  const params = { path: { caseId: play.caseId, pollId: poll.id } };
  const answers = poll.times.map(({ id }) => ({ timeId: id, answer: 'fits' as const }));
  await api.ask((portal) =>
    portal.POST('/api/v1/requests/{caseId}/polls/{pollId}/answers', { params, body: { answers } }),
  );
}

async function confirm(api: ApiClient, play: Play): Promise<string> {
  const poll = await openPoll(api, play);
  const params = { path: { caseId: play.caseId, pollId: poll.id } };
  const { id } = await api.ask((portal) =>
    portal.POST('/api/v1/requests/{caseId}/polls/{pollId}/confirmations', {
      params,
      body: { timeId: poll.times[0]?.id ?? '' },
    }),
  );
  return id;
}
