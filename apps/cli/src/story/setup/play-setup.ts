import type { Environment } from '../../command-entry';
import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { storyDa } from '../../i18n/story.da';
import { verifyDatabase } from '../../verify/verify-database';
import type { Frame, Voices } from '../run-story';
import { StoryFailed } from '../story-failed';
import { firstAdministrator, invite, inviteCentralSides, takeInOrganisation } from './first-days.scene';
import { FirstRequest } from './first-request.scene';
import { openEmptyPortal } from './open-empty-portal';
import { chooseModel, days, openRound, setFrames } from './round.scene';
import { SetupTimeline } from './setup-timeline';
import { Walk } from './walk';

/** The way from an empty database to the first signed request, walked as real people would; 1 when verify finds anything. */
export async function playSetup(
  env: Environment,
  { say, tell }: Voices,
  { undoing, seconds }: Frame,
): Promise<number> {
  tell(storyDa.opening);
  const portal = await openEmptyPortal(env, days.begins, undoing);
  say(words.begins);
  say('');
  const timeline = new SetupTimeline(say);
  const walk = new Walk(portal, timeline, undoing);
  timeline.begin();
  const { reference, number } = await walkThrough(walk).catch((error: unknown) => {
    if (!(error instanceof StoryFailed)) throw error;
    throw new StoryFailed(words.failedAt(timeline.current, error.message));
  });
  const mails = await portal.mails.count();
  say('');
  say(storyDa.verifying);
  const differences = await verifyDatabase(portal.databaseUrl, { say, progress: () => undefined });
  say('');
  say(words.summary({ reference, number: number ?? 0, steps: timeline.rows, mails, seconds: seconds() }));
  return differences === 0 ? 0 : 1;
}

async function walkThrough(walk: Walk) {
  const { people } = words;
  const administrator = await firstAdministrator(walk);
  const unit = await takeInOrganisation(walk, administrator);
  const central = await inviteCentralSides(walk, administrator);
  const round = await openRound(walk, central.employers, central.unions);
  await setFrames(walk, round, central);
  const params = { path: { round } };
  const { themes, providers } = await central.unions.api.ask((portal) =>
    portal.GET('/api/v1/rounds/{round}', { params }),
  );
  for (const { id: providerId, key } of providers) {
    const person = people.coordinators[key as keyof typeof people.coordinators];
    await invite(walk, administrator, { person, role: 'coordinator', providerId, factor: true });
  }
  const region = unit(words.regionCode);
  const at = (role: string, person: readonly [string, string], unitId: string) =>
    invite(walk, administrator, { person, role, unitIds: [unitId], factor: false });
  const chair = await at('committee_chair', people.chair, region);
  const vice = await at('committee_vice_chair', people.vice, region);
  await chooseModel(walk, region, chair, vice);
  const leader = await at('manager', people.leader, unit(words.unitCode));
  const place = {
    unitId: unit(words.unitCode),
    theme: themes[0]?.key ?? '',
    providerId: providers[0]?.id ?? '',
  };
  return new FirstRequest(walk, leader, place).play();
}
