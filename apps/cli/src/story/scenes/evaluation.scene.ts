import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { ApiClient } from '../api-client';
import type { ApiEvaluation } from '../api-shapes';
import type { Play } from '../play';
import { at, monthsAfter } from '../story-clock';
import { StoryFailed } from '../story-failed';
import { hold } from './delivery.scene';

const met = ['stopped', 'stopped'] as const;
const opensAfterMonths = 3;

/** Both sides say separately what they think of the course, as soon as it stands as attested (domain.md §11). */
export async function sayHowItWent(play: Play): Promise<void> {
  const { manager, representative } = play.cast;
  await play.clock.moveToWorkingDay(1, 9);
  const asked = { stage: 'satisfaction', turn: ['employees'], clocks: met } as const;
  await play.step(words.steps.satisfaction(words.management), manager, asked, (api) =>
    answer(api, play, 'satisfaction', words.satisfaction),
  );
  await play.clock.wait(25);
  const both = { stage: 'effect', clocks: met };
  await play.step(words.steps.satisfaction(words.employees), representative, both, (api) =>
    answer(api, play, 'satisfaction', words.satisfaction),
  );
}

/** The follow-up talk, then the effect three months after the finish; with the money paid the case closes (domain.md §11, §13). */
export async function measureEffect(play: Play, finish: string): Promise<void> {
  const { manager, representative } = play.cast;
  await hold(play, 'follow-up-talk', 'effect');
  const open = { stage: 'effect', turn: ['management', 'employees'], clocks: met } as const;
  const opens = monthsAfter(finish, opensAfterMonths);
  await play.timePasses(words.steps.window, open, () => play.clock.moveTo(at(opens, 9)));
  await play.clock.moveToWorkingDay(1, 9);
  await play.step(words.steps.effect(words.management), manager, { ...open, turn: ['employees'] }, (api) =>
    answer(api, play, 'effect', words.effect),
  );
  await play.clock.moveToWorkingDay(1, 9);
  const closed = { stage: 'closed', turn: [], clocks: met };
  await play.step(words.steps.effect(words.employees), representative, closed, (api) =>
    answer(api, play, 'effect', words.effect),
  );
}

async function answer(api: ApiClient, play: Play, kind: ApiEvaluation['kind'], text: string): Promise<void> {
  const ofCase = { query: { requestId: play.caseId } };
  const { items } = await api.ask((portal) => portal.GET('/api/v1/evaluations', { params: ofCase }));
  const id = items.find((one) => one.kind === kind)?.id;
  if (id === undefined) throw new StoryFailed(storyDa.noEvaluation(kind));
  const params = { path: { evaluationId: id } };
  const { form } = await api.ask((portal) => portal.GET('/api/v1/evaluations/{evaluationId}', { params }));
  const body = { answers: fill(form, text) };
  await api.ask((portal) => portal.POST('/api/v1/evaluations/{evaluationId}/answers', { params, body }));
}

/** A four for every rating, the first of every choice, and words in the first free field. */
function fill(form: ApiEvaluation['form'], text: string): Record<string, unknown> {
  const items = form.groups.flatMap((group) => group.items);
  const firstText = items.find((item) => item.kind === 'text')?.key;
  const answers: Record<string, unknown> = firstText === undefined ? {} : { [firstText]: text };
  for (const item of items) {
    if (item.kind === 'rating') answers[item.key] = 4;
    if (item.kind === 'choice') answers[item.key] = item.options?.[0]?.value;
  }
  return answers;
}
