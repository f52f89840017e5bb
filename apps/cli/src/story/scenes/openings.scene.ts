import type { ApiClient } from '../api-client';
import type { Player } from '../cast';
import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import { StoryFailed } from '../story-failed';

const still = { stage: 'draft', turn: ['management', 'employees'], clocks: ['none', 'none'] } as const;

/** Each side writes its own view first; neither sees the other's before both are in, and what they agree on begins the text. */
export async function openPrivately(play: Play): Promise<void> {
  const { manager, representative } = play.cast;
  await play.step(words.steps.openings, manager, still, (api) =>
    api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/openings', { ...play.of, body: {} })),
  );
  await expectSees(play, representative, 'writing', ['employees']);
  await give(play, manager, words.opening.management);
  await expectSees(play, representative, 'writing', ['employees']);
  await give(play, representative, words.opening.employees);
  for (const who of [manager, representative])
    await expectSees(play, who, 'opened', ['management', 'employees']);
  await play.step(words.steps.commonText, manager, still, (api) =>
    api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/openings/common-text', play.of)),
  );
}

async function give(play: Play, who: Player, own: (typeof words.opening)['management' | 'employees']) {
  const answers = { ...own, theme: play.cast.round.themes[0]?.key ?? '', noticed: [...own.noticed] };
  await play.step(words.steps.opening, who, still, async (api: ApiClient) => {
    await api.ask((portal) =>
      portal.PUT('/api/v1/requests/{caseId}/openings/own', { ...play.of, body: { answers } }),
    );
    await api.ask((portal) =>
      portal.PUT('/api/v1/requests/{caseId}/openings/handed-in', { ...play.of, body: { handedIn: true } }),
    );
  });
}

/** What one side reads: only its own until both are in. */
async function expectSees(play: Play, who: Player, state: string, sides: readonly string[]): Promise<void> {
  const seen = await who.api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/openings', play.of));
  const found = `${seen.state} ${seen.openings.map(({ side }) => side).join('+')}`;
  const expected = `${state} ${sides.join('+')}`;
  if (found !== expected) throw new StoryFailed(storyDa.differs('openings', expected, found));
}
