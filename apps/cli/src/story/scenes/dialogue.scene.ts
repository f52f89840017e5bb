import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';
import { candidatesOf } from './asking.scene';

const ringing = 15 * 60_000;

/** The provider takes the request, which is no contact yet; its call with both sides stops the dialogue clock (domain.md §6). */
export async function talkTogether(play: Play): Promise<void> {
  const { coordinator, manager, workplace } = play.cast;
  const found = await candidatesOf(manager.api, play);
  const idOf = (role: string) =>
    found.filter((one) => one.role === role && one.unitId === workplace.id).map(({ person }) => person.id);
  await play.clock.moveToWorkingDay(1, 9);
  const accepted = { stage: 'sent_to_provider', turn: ['provider'], clocks: ['running', 'running'] } as const;
  await play.step(words.steps.accepted, coordinator, accepted, (api) =>
    api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/accept', play.of)),
  );
  await play.clock.moveToWorkingDay(1, 13);
  const heldAt = new Date((await play.clock.now()).getTime() - ringing).toISOString();
  const people = { withManagement: idOf('manager'), withEmployees: idOf('amr') };
  const call = { kind: 'call' as const, heldAt, ...people };
  const talking = { stage: 'in_dialogue', turn: ['provider'], clocks: ['stopped', 'running'] } as const;
  await play.step(words.steps.contact, coordinator, talking, (api) =>
    api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/contacts', { ...play.of, body: call })),
  );
  await play.clock.wait(90);
  await play.step(words.steps.message, manager, talking, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/messages', { ...play.of, body: { body: words.message } }),
    ),
  );
}
