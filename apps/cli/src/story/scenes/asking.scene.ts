import type { ApiClient } from '../api-client';
import type { ApiCandidate, ApiRequest } from '../api-shapes';
import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import { StoryFailed } from '../story-failed';
import { openPrivately } from './openings.scene';
import { askFirst } from './question.scene';

const none = ['none', 'none'] as const;
const draft = { stage: 'draft', turn: ['management', 'employees'], clocks: none } as const;

/** From the first idea to a draft both sides have written on, with those who are to sign (domain.md §3, §4). */
export async function writeTogether(play: Play): Promise<void> {
  const { manager, representative, workplace } = play.cast;
  await begin(play);
  await askFirst(play);
  await openPrivately(play);
  await play.step(words.steps.first, manager, draft, async (api) => {
    const body = { version: await version(play), answers: firstAnswers(play) };
    await api.ask((portal) => portal.PATCH('/api/v1/requests/{caseId}/answers', { ...play.of, body }));
  });
  await play.clock.wait(55);
  await play.step(words.steps.second, representative, draft, async (api) => {
    const informed = pick(await candidatesOf(api, play), 'informed').person.id;
    const body = { version: await version(play), answers: secondAnswers(informed) };
    await api.ask((portal) => portal.PATCH('/api/v1/requests/{caseId}/answers', { ...play.of, body }));
  });
  await play.step(words.steps.order, representative, draft, async (api) => {
    const statements = [{ unitId: workplace.id, answer: 'none' as const, compliedOn: null }];
    const body = { version: await version(play), statements };
    await api.ask((portal) => portal.PUT('/api/v1/requests/{caseId}/order-statements', { ...play.of, body }));
  });
}

/** Both sides sign the same hash, agree on a provider beside it, and the request is complete (domain.md §3, §6). */
export async function signTogether(play: Play): Promise<ApiRequest> {
  const { manager, representative, provider } = play.cast;
  const asked = { stage: 'awaiting_signatures', clocks: none } as const;
  await play.clock.wait(30);
  await play.step(words.steps.ask, manager, { ...asked, turn: ['management', 'employees'] }, (api) =>
    askToSign(api, play),
  );
  const hash = (await play.request()).contentHash ?? '';
  const sign = (api: ApiClient) =>
    api.ask((portal) => portal.POST('/api/v1/requests/{caseId}/signatures', { ...play.of, body: { hash } }));
  await play.step(words.steps.signed(words.management), manager, { ...asked, turn: ['employees'] }, sign);
  await play.clock.moveToWorkingDay(1, 10);
  await play.step(
    words.steps.signed(words.employees),
    representative,
    { ...asked, turn: ['management', 'employees'] },
    sign,
  );
  const proposed = { ...asked, turn: ['employees'] } as const;
  await play.step(words.steps.proposed(provider.name), manager, proposed, (api) =>
    api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/provider-proposals', {
        ...play.of,
        body: { providerId: provider.id },
      }),
    ),
  );
  await play.clock.wait(20);
  const complete = { stage: 'sent_to_provider', turn: ['provider'], clocks: ['running', 'running'] } as const;
  return play.step(words.steps.complete, representative, complete, async (api) => {
    const body = { choiceId: (await play.request()).choice?.id ?? '' };
    await api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/provider-confirmations', { ...play.of, body }),
    );
  });
}

/** Names the two signers and asks them. */
async function askToSign(api: ApiClient, play: Play): Promise<void> {
  const unitId = play.cast.workplace.id;
  const found = await candidatesOf(api, play);
  const signer = (side: 'management' | 'employees', role: string) => ({
    unitId,
    side,
    personId: pick(found, role).person.id,
  });
  const signers = [signer('management', 'manager'), signer('employees', 'amr')];
  const body = { version: await version(play), signers };
  await api.ask((portal) => portal.PUT('/api/v1/requests/{caseId}/signers', { ...play.of, body }));
  const asking = { version: await version(play) };
  await api.ask((portal) =>
    portal.POST('/api/v1/requests/{caseId}/signature-requests', { ...play.of, body: asking }),
  );
}

async function begin(play: Play): Promise<void> {
  const { manager, workplace } = play.cast;
  await play.step(words.steps.draft, manager, draft, async (api) => {
    const body = { unitId: workplace.id };
    play.caseId = (await api.ask((portal) => portal.POST('/api/v1/requests', { body }))).id;
  });
}

/** Who may sign or be informed. */
export const candidatesOf = async (api: ApiClient, play: Play): Promise<readonly ApiCandidate[]> =>
  (await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/candidates', play.of))).items;

const version = async (play: Play) => (await play.request()).version;

const firstAnswers = (play: Play) => ({
  ...words.first,
  kind: 'advice' as const,
  level: 'operational' as const,
  themes: [play.cast.round.themes[0]?.key ?? ''],
  purpose: 'workplace' as const,
});

const secondAnswers = (informed: string) => ({
  ...words.second,
  followUpTalk: true as const,
  baseline: { workload: 2, cooperation: 3, influence: 3, safety: 3 },
  informed: [informed],
});

function pick(candidates: readonly ApiCandidate[], role: string): ApiCandidate {
  const found = candidates.find((one) => one.role === role);
  if (!found) throw new StoryFailed(storyDa.noCandidate(role));
  return found;
}
