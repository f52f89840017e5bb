import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { StoryFailed } from '../story-failed';
import type { Newcomer } from './newcomer';
import { oneTimeLink, type Walk } from './walk';

type Invited = NonNullable<Parameters<typeof invite>[2]>;
const { people, steps } = words;

/** `samraad setup` makes the first administrator, who comes in by the link and sets up what the role asks for. */
export async function firstAdministrator(walk: Walk): Promise<Newcomer> {
  const [name, email] = people.administrator;
  const administrator = walk.newcomer(name, email);
  const said = await walk.step(steps.setup, { name: words.operator }, 'command', () =>
    walk.portal.samraad('setup', '--name', name, '--email', email),
  );
  const mailed = await walk.portal.mails.read(email, oneTimeLink);
  if (!said.includes(mailed)) throw new StoryFailed(words.otherLink);
  await walk.step(steps.password, administrator, 'pages', () => administrator.comeIn(mailed));
  await secondFactor(walk, administrator);
  return administrator;
}

/** The organisation of one hospital comes from a file: looked at, then entered. Answers the ids by code. */
export async function takeInOrganisation(
  walk: Walk,
  administrator: Newcomer,
): Promise<(code: string) => string> {
  const { api } = administrator;
  await walk.step(steps.organisation, administrator, 'api', async () => {
    const body = { csv: words.organisation, fileName: words.fileName, closeMissing: false };
    const seen = await api.ask((portal) => portal.POST('/api/v1/units/imports', { body }));
    if (seen.counts.error > 0) throw new StoryFailed(words.fileWrong(seen.counts.error));
    const at = { params: { path: { importId: seen.id } } };
    await api.ask((portal) => portal.POST('/api/v1/unit-imports/{importId}/applications', at));
    await walk.portal.time.doWhatIsDue();
    const { state } = await api.ask((portal) => portal.GET('/api/v1/unit-imports/{importId}', at));
    if (state !== 'applied') throw new StoryFailed(words.fileNotEntered(state));
  });
  const params = { query: { limit: 200 } };
  const { items } = await api.ask((portal) => portal.GET('/api/v1/organisations', { params }));
  return (code) => {
    const unit = items.find(({ key }) => key === code);
    if (!unit) throw new StoryFailed(words.noUnit(code));
    return unit.id;
  };
}

/** Somebody is invited to a role by the administrator, and comes in by the link of the mail. */
export async function invite(
  walk: Walk,
  administrator: Newcomer,
  invited: {
    readonly person: readonly [name: string, email: string];
    readonly role: string;
    readonly unitIds?: string[];
    readonly providerId?: string;
    readonly factor: boolean;
  },
): Promise<Newcomer> {
  const { person, factor, ...place } = invited;
  const [name, email] = person;
  const newcomer = walk.newcomer(name, email);
  const from = (await walk.portal.time.now()).toISOString().slice(0, 10);
  const link = await walk.step(steps.invite(name), administrator, 'api', async () => {
    const body = { name, email, from, ...place } as never;
    await administrator.api.ask((portal) => portal.POST('/api/v1/invitations', { body }));
    return walk.portal.mails.read(email, oneTimeLink);
  });
  await walk.step(steps.password, newcomer, 'pages', () => newcomer.comeIn(link));
  if (factor) await secondFactor(walk, newcomer);
  else await newcomer.takeToken();
  return newcomer;
}

async function secondFactor(walk: Walk, who: Newcomer): Promise<void> {
  await walk.step(steps.factor, who, 'pages', async () => {
    await who.setUpApp();
    await who.takeToken();
  });
}

/** Both central sides, one person of each. */
export async function inviteCentralSides(
  walk: Walk,
  administrator: Newcomer,
): Promise<{ readonly employers: Newcomer; readonly unions: Newcomer }> {
  const central = (person: Invited['person'], role: string) =>
    invite(walk, administrator, { person, role, factor: true });
  const employers = await central(people.employers, 'central_employers');
  return { employers, unions: await central(people.unions, 'central_unions') };
}
