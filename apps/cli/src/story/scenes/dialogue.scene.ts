import type { ApiCandidate, ListOf } from '../api-shapes';
import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';

const ringing = 15 * 60_000;

/** The provider takes the request, which is no contact yet; its call with both sides stops the dialogue clock (domain.md §6). */
export async function talkTogether(play: Play): Promise<void> {
  const { coordinator, manager, workplace } = play.cast;
  const { items } = await manager.api.get<ListOf<ApiCandidate>>(play.path('/candidates'));
  const idOf = (role: string) =>
    items.filter((one) => one.role === role && one.unitId === workplace.id).map(({ person }) => person.id);
  await play.clock.moveToWorkingDay(1, 9);
  const accepted = { stage: 'sent_to_provider', turn: ['provider'], clocks: ['running', 'running'] } as const;
  await play.step(words.steps.accepted, coordinator, accepted, (api) => api.post(play.path('/accept')));
  await play.clock.moveToWorkingDay(1, 13);
  const heldAt = new Date((await play.clock.now()).getTime() - ringing).toISOString();
  const talking = { stage: 'in_dialogue', turn: ['provider'], clocks: ['stopped', 'running'] } as const;
  await play.step(words.steps.contact, coordinator, talking, (api) =>
    api.post(play.path('/contacts'), {
      kind: 'call',
      heldAt,
      withManagement: idOf('manager'),
      withEmployees: idOf('amr'),
    }),
  );
  await play.clock.wait(90);
  await play.step(words.steps.message, manager, talking, (api) =>
    api.post(play.path('/messages'), { body: words.message }),
  );
}
