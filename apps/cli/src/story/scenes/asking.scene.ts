import type { ApiCandidate, ApiRequest, ListOf } from '../api-shapes';
import type { Play } from '../play';
import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import { StoryFailed } from '../story-failed';

const none = ['none', 'none'] as const;
const draft = { stage: 'draft', turn: ['management', 'employees'], clocks: none } as const;

/** From the first idea to a draft both sides have written on, with those who are to sign (domain.md §3, §4). */
export async function writeTogether(play: Play): Promise<void> {
  const { manager, representative, workplace } = play.cast;
  await begin(play);
  await play.step(words.steps.first, manager, draft, async (api) => {
    await api.patch(play.path('/answers'), { version: await version(play), answers: firstAnswers(play) });
  });
  await play.clock.wait(55);
  await play.step(words.steps.second, representative, draft, async (api) => {
    const { items } = await api.get<ListOf<ApiCandidate>>(play.path('/candidates'));
    const informed = pick(items, 'informed').person.id;
    await api.patch(play.path('/answers'), {
      version: await version(play),
      answers: secondAnswers(informed),
    });
  });
  await play.step(words.steps.order, representative, draft, async (api) => {
    const statements = [{ unitId: workplace.id, answer: 'none' }];
    await api.put(play.path('/order-statements'), { version: await version(play), statements });
  });
}

/** Both sides sign the same hash, agree on a provider beside it, and the request is complete (domain.md §3, §6). */
export async function signTogether(play: Play): Promise<ApiRequest> {
  const { manager, representative, provider, workplace } = play.cast;
  const asked = { stage: 'awaiting_signatures', clocks: none } as const;
  await play.clock.wait(30);
  await play.step(words.steps.ask, manager, { ...asked, turn: ['management', 'employees'] }, async (api) => {
    const { items } = await api.get<ListOf<ApiCandidate>>(play.path('/candidates'));
    const signers = [
      { unitId: workplace.id, side: 'management', personId: pick(items, 'manager').person.id },
      { unitId: workplace.id, side: 'employees', personId: pick(items, 'amr').person.id },
    ];
    await api.put(play.path('/signers'), { version: await version(play), signers });
    await api.post(play.path('/signature-requests'), { version: await version(play) });
  });
  const hash = (await play.request()).contentHash;
  const sign = (api: Parameters<Parameters<Play['step']>[3]>[0]) =>
    api.post(play.path('/signatures'), { hash });
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
    api.post(play.path('/provider-proposals'), { providerId: provider.id }),
  );
  await play.clock.wait(20);
  const complete = { stage: 'sent_to_provider', turn: ['provider'], clocks: ['running', 'running'] } as const;
  return play.step(words.steps.complete, representative, complete, async (api) => {
    const choiceId = (await play.request()).choice?.id;
    await api.post(play.path('/provider-confirmations'), { choiceId });
  });
}

async function begin(play: Play): Promise<void> {
  const { manager, workplace } = play.cast;
  await play.step(words.steps.draft, manager, draft, async (api) => {
    play.caseId = (await api.post<{ id: string }>('/requests', { unitId: workplace.id })).id;
  });
}

const version = async (play: Play) => (await play.request()).version;

const firstAnswers = (play: Play) => ({
  ...words.first,
  kind: 'advice',
  level: 'operational',
  themes: [play.cast.round.themes[0]?.key],
  purpose: 'workplace',
});

const secondAnswers = (informed: string) => ({
  ...words.second,
  followUpTalk: true,
  baseline: { workload: 2, cooperation: 3, influence: 3, safety: 3 },
  informed: [informed],
});

function pick(candidates: readonly ApiCandidate[], role: string): ApiCandidate {
  const found = candidates.find((one) => one.role === role);
  if (!found) throw new StoryFailed(storyDa.noCandidate(role));
  return found;
}
