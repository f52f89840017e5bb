import { storyDa } from '../i18n/story.da';
import type { ApiClient } from './api-client';
import type { ApiFrame, ApiOrganisation, ApiRoundDetail, DemoPerson, Named } from './api-shapes';
import { StoryFailed } from './story-failed';

/** Somebody who plays, signed in. */
export interface Player {
  readonly name: string;
  /** In words, with the place. */
  readonly role: string;
  readonly email: string;
  readonly api: ApiClient;
}

/** Who plays, where, and under which round. */
export interface Cast {
  readonly manager: Player;
  readonly representative: Player;
  readonly coordinator: Player;
  readonly central: Player;
  /** Of the other central side: one approves an invoice, the other pays it. */
  readonly otherCentral: Player;
  readonly workplace: Named;
  readonly provider: Named;
  readonly round: ApiRoundDetail;
}

const words = storyDa.roleWords;

/** Finds everybody among the demo's people by the words of their roles; two of one workplace on model 2. */
export async function findCast(api: ApiClient, price: bigint): Promise<Cast> {
  const { items: people } = await api.ask((portal) => portal.GET('/api/v1/demo/people'));
  const enter = async (person: DemoPerson): Promise<Player> => ({
    ...person,
    api: await api.signedIn(person.email, person.password),
  });
  const [leader, representative] = pairOf(people);
  const central = await enter(someone(people, words.central));
  const otherSide = people.filter(({ role }) => role !== central.role);
  const manager = await enter(leader);
  const round = await openRound(central.api);
  const provider = await providerWithRoom(people, central.api, round, price);
  return {
    manager,
    representative: await enter(representative),
    coordinator: await enter(someone(people, `${words.coordinator}${provider.name}`)),
    central,
    otherCentral: await enter(someone(otherSide, words.central)),
    workplace: await workplaceOf(manager.api, leader.role.slice(words.manager.length)),
    provider,
    round,
  };
}

function someone(people: readonly DemoPerson[], role: string): DemoPerson {
  const found = people.find((person) => person.role.startsWith(role));
  if (!found) throw new StoryFailed(storyDa.nobody(role));
  return found;
}

function pairOf(people: readonly DemoPerson[]): readonly [DemoPerson, DemoPerson] {
  for (const leader of people.filter(({ role }) => role.startsWith(words.manager))) {
    const place = leader.role.slice(words.manager.length);
    const beside = people.find(({ role }) => role === words.representative + place);
    if (beside && !place.includes(words.modelOne)) return [leader, beside];
  }
  throw new StoryFailed(storyDa.nobody(words.manager));
}

async function openRound(api: ApiClient): Promise<ApiRoundDetail> {
  const { items: rounds } = await api.ask((portal) => portal.GET('/api/v1/rounds'));
  const open = rounds.find((round) => round.open);
  if (!open) throw new StoryFailed(storyDa.noOpenRound);
  const params = { path: { round: open.key } };
  return api.ask((portal) => portal.GET('/api/v1/rounds/{round}', { params }));
}

/** Of the round's providers with somebody to play, the one with the most room; none has enough → the story can't be played. */
async function providerWithRoom(
  people: readonly DemoPerson[],
  central: ApiClient,
  round: ApiRoundDetail,
  price: bigint,
): Promise<Named> {
  const frames = await framesOf(central, round);
  const staffed = round.providers.filter(({ name }) =>
    people.some(({ role }) => role === words.coordinator + name),
  );
  const withRoom = staffed
    .map((provider) => ({
      provider,
      free: BigInt(frames.find((one) => one.providerId === provider.id)?.free ?? 0),
    }))
    .sort((a, b) => (a.free === b.free ? 0 : a.free > b.free ? -1 : 1));
  const best = withRoom[0];
  if (!best || best.free < price) throw new StoryFailed(storyDa.noRoom);
  return best.provider;
}

/** Every frame of a round, as the central parties see them. */
export async function framesOf(
  central: ApiClient,
  round: Pick<ApiRoundDetail, 'key'>,
): Promise<readonly ApiFrame[]> {
  const params = { query: { round: round.key, limit: 200 } };
  return (await central.ask((portal) => portal.GET('/api/v1/frames', { params }))).items;
}

/** "Akutmodtagelsen, Demo Sygehus": the unit of that name somewhere under the other. */
async function workplaceOf(api: ApiClient, place: string): Promise<Named> {
  const [name = '', ...above] = place.split(', ');
  const params = { query: { q: name, limit: 200 } };
  const { items: found } = await api.ask((portal) => portal.GET('/api/v1/organisations', { params }));
  for (const unit of found.filter((one) => one.name === name)) {
    const names = await ancestorNames(api, unit);
    if (above.every((one) => names.includes(one))) return unit;
  }
  throw new StoryFailed(storyDa.noWorkplace(place));
}

async function ancestorNames(api: ApiClient, unit: ApiOrganisation): Promise<string[]> {
  if (unit.parentId === null) return [];
  const params = { path: { unit: unit.parentId } };
  const parent = await api.ask((portal) => portal.GET('/api/v1/organisations/{unit}', { params }));
  return [parent.name, ...(await ancestorNames(api, parent))];
}
