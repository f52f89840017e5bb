import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import { StoryFailed } from '../story-failed';

const still = { stage: 'draft', turn: ['management', 'employees'], clocks: ['none', 'none'] } as const;

/** The leader asks the provider before anything is requested of it, and takes the answer into the draft (domain.md §6, §7). */
export async function askFirst(play: Play): Promise<void> {
  const { manager, coordinator, provider, workplace } = play.cast;
  let questionId = '';
  const path = () => ({ params: { path: { questionId } } });
  await play.step(words.steps.question(provider.name), manager, still, async (api) => {
    const body = { ...words.question, theme: null, providerIds: [provider.id], unitId: workplace.id };
    const { items } = await api.ask((portal) => portal.POST('/api/v1/questions', { body }));
    questionId = items[0]?.id ?? '';
  });
  await play.clock.wait(40);
  await play.step(words.steps.answer, coordinator, still, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/questions/{questionId}/messages', { ...path(), body: { body: words.answer } }),
    ),
  );
  await play.step(words.steps.attach, manager, still, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/questions/{questionId}/request', { ...path(), body: { caseId: play.caseId } }),
    ),
  );
}

/** What was asked stands on the case now, for the provider too; no clock has heard of it. */
export async function expectAskedBefore(play: Play): Promise<void> {
  for (const { api } of [play.cast.manager, play.cast.coordinator]) {
    const { items } = await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/messages', play.of));
    const before = items.filter(({ beforeRequest }) => beforeRequest).map(({ side }) => side);
    if (before.join() !== 'management,provider')
      throw new StoryFailed(storyDa.differs('messages', 'management,provider', before.join()));
  }
}
