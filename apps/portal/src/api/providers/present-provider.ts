import type { ProviderProfile } from '@samraad/catalogue';
import type { Outlook } from '../../web/providers/provider-outlook';

/** A provider as a list shows it; outlook null when it does not serve today's round. */
export function presentProvider(provider: ProviderProfile, outlook: Outlook | null) {
  const { id, key, name, fullName, affiliations, tagline, contact, rounds } = provider;
  return {
    id,
    key,
    name,
    fullName,
    affiliations,
    tagline,
    contact,
    rounds,
    room: outlook?.room ?? null,
    medianDaysToFirstContact: outlook?.days ?? null,
  };
}

/** A provider whole. */
export function presentProviderDetail(provider: ProviderProfile, outlook: Outlook | null) {
  return {
    ...presentProvider(provider, outlook),
    description: provider.description,
    approaches: provider.approaches.map(({ theme, ...approach }) => ({
      theme: { key: theme.key, name: theme.name },
      ...approach,
    })),
    activityTemplates: provider.templates.map(({ steps, ...template }) => ({
      ...template,
      steps: steps.map((step) => ({ ...step, optional: step.optional ?? false, own: step.own ?? null })),
    })),
  };
}
