import {
  AnswerProfile,
  KeepAbsence,
  type Profile,
  ProfileListQuery,
  ProviderProfileQuery,
  publicProfile,
  SendProfile,
  WriteProfile,
} from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import type { KnownPerson } from '../people/directory';
import { providerWordsDa as words } from './provider-words.da';
import type { House } from './scene';

type ProviderKey = 'nfa' | 'ruc' | 'joblife';

const as = <T>({ uow }: House, { personId, accountId }: KnownPerson, work: (tx: Tx) => Promise<T>) =>
  uow.run({ kind: 'person', personId, accountId }, work);

/** What the providers tell of themselves: reach that is approved, a profile that waits, and a coming closed period. */
export async function tellOfProviders(house: House): Promise<void> {
  for (const provider of ['nfa', 'ruc', 'joblife'] as const) await tellReach(house, provider);
  await send(house, 'joblife', (profile) => ({
    ...profile,
    tagline: words.joblifeTagline,
    languages: [...profile.languages, words.english],
    approaches: profile.approaches.map((one) =>
      one.theme === 'violence-threats' ? { ...one, suits: words.joblifeSuits } : one,
    ),
  }));
  const providerId = house.people.provider('ruc');
  await as(house, house.people.holder('coordinator', { provider: 'ruc' }), (tx) =>
    house.get(KeepAbsence).execute(tx, {
      ...{ providerId, seen: null, kind: 'closed', note: words.christmas },
      ...{ from: '2026-12-21', to: '2027-01-03', stopsFrom: '2026-12-14' },
    }),
  );
}

/** Languages, places and levels are invented, and approved long before. */
async function tellReach(house: House, provider: ProviderKey): Promise<void> {
  const { regions, ...reach } = words.reach[provider];
  const regionIds = regions.map((key) => house.people.unit(key));
  const seen = await send(house, provider, (profile) => ({
    ...profile,
    regionIds,
    languages: [...reach.languages],
    levels: [...reach.levels],
  }));
  await as(house, house.people.holder('central_unions'), (tx) =>
    house.get(AnswerProfile).execute(tx, { ...seen, approve: true, reason: null }),
  );
}

async function send(house: House, provider: ProviderKey, change: (profile: Profile) => Profile) {
  const providerId = house.people.provider(provider);
  const coordinator = house.people.holder('coordinator', { provider });
  return as(house, coordinator, async (tx) => {
    const now = await house.get(ProviderProfileQuery).find(tx, providerId);
    if (!now) throw new Error(`the demo has no provider ${provider}`);
    const profile = change(publicProfile(now));
    const { id: profileId } = await house
      .get(WriteProfile)
      .execute(tx, { providerId, version: null, profile });
    const version = async () => (await house.get(ProfileListQuery).find(tx, profileId))?.version ?? 0;
    await house.get(SendProfile).execute(tx, { profileId, version: await version() });
    return { profileId, version: await version() };
  });
}
