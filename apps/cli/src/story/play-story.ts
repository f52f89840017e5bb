import { calculateDue, perClock } from '@samraad/deadlines';
import { storyDa } from '../i18n/story.da';
import type { ApiClient } from './api-client';
import type { ApiRequest } from './api-shapes';
import { type Cast, findCast } from './cast';
import { Play } from './play';
import { signTogether, writeTogether } from './scenes/asking.scene';
import { agreeTogether, amendTogether } from './scenes/contract.scene';
import { deliver } from './scenes/delivery.scene';
import { talkTogether } from './scenes/dialogue.scene';
import { measureEffect, sayHowItWent } from './scenes/evaluation.scene';
import { meetTogether } from './scenes/meeting.scene';
import { expectAskedBefore } from './scenes/question.scene';
import { bill } from './scenes/money.scene';
import { expectPlaceProved } from './scenes/receipt.scene';
import { StoryClock } from './story-clock';
import { StoryFailed } from './story-failed';
import { storyMoney } from './story-money';
import { Timeline } from './timeline';

/** Where a story is played, and who hears it. */
export interface Stage {
  readonly api: ApiClient;
  /** Nobody else lives in this portal. */
  readonly alone: boolean;
  readonly say: (line: string) => void;
}

/** What came of it. */
export interface StoryEnd {
  readonly reference: string;
  readonly number: number;
  readonly round: string;
  readonly steps: number;
  readonly mails: number;
}

/** Plays one case from the first idea to its closing over the JSON API alone; fails at the first thing unexpected. */
export async function playStory({ api, alone, say }: Stage): Promise<StoryEnd> {
  const clock = new StoryClock(api);
  const cast = await findCast(api, storyMoney.price);
  const timeline = new Timeline(say);
  const play = new Play(cast, clock, timeline, alone);
  const mailsBefore = await mailsOf(api);
  await clock.moveToWorkingDay(alone ? 0 : 1, 9);
  timeline.begin();
  await writeTogether(play);
  const complete = await signTogether(play);
  expectDueDays(complete, cast);
  await expectAskedBefore(play);
  await talkTogether(play);
  await meetTogether(play);
  await agreeTogether(play, storyMoney);
  await amendTogether(play, storyMoney);
  const finish = await deliver(play, storyMoney);
  await sayHowItWent(play);
  await bill(play, {
    ...{ amount: storyMoney.later - storyMoney.first, part: 2, stage: 'effect', days: 4 },
  });
  await measureEffect(play, finish);
  await expectPlaceProved(play);
  // Moving the clock answers when every mail is delivered.
  await clock.wait(1);
  const mails = (await mailsOf(api)) - mailsBefore;
  await expectMails(api, cast);
  const { reference, number } = await play.request();
  return { reference, number: number ?? 0, round: cast.round.name, steps: timeline.rows, mails };
}

/** Both due instants, reckoned again by the round's own rules (domain.md §6). */
function expectDueDays({ clocks }: ApiRequest, { round }: Cast): void {
  const { clocks: days, closingDays } = round.rules;
  const rules = { days: perClock((kind) => days[`${kind}Days`]), closingDays };
  const wrong = clocks.flatMap(({ kind, start, due }) => {
    const reckoned = calculateDue(new Date(start), kind, rules, []).due.toISOString();
    return reckoned === due ? [] : [storyDa.differs(kind, reckoned, due)];
  });
  if (wrong.length > 0) throw new StoryFailed(storyDa.unexpected(storyDa.columns.clocks, wrong));
}

const mailsOf = async (api: ApiClient, to?: string) => {
  const params = { query: { limit: 1, ...(to !== undefined && { to }) } };
  return (await api.ask((portal) => portal.GET('/api/v1/demo/mails', { params }))).total;
};

async function expectMails(
  api: ApiClient,
  { manager, representative, coordinator, central }: Cast,
): Promise<void> {
  for (const { email, name } of [manager, representative, coordinator, central]) {
    if ((await mailsOf(api, email)) === 0) throw new StoryFailed(storyDa.noMail(name));
  }
}
