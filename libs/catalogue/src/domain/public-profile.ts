import type { Profile } from './profile';
import type { ProviderProfile } from './provider';

/** What everybody reads of a provider now, as a profile to write on. */
export function publicProfile(of: ProviderProfile): Profile {
  const { fullName, tagline, description, contact, languages, levels, regionIds, approaches, templates } = of;
  return {
    ...{ fullName, tagline, description },
    address: contact.address ?? '',
    website: contact.website ?? '',
    ...{ languages: [...languages], levels: [...levels], regionIds: [...regionIds] },
    approaches: approaches.map(({ theme, title, text, suits }) => ({ theme: theme.key, title, text, suits })),
    ways: templates.map(({ key, name, steps }) => ({
      key,
      name,
      steps: [...steps] as Profile['ways'][number]['steps'],
    })),
  };
}
