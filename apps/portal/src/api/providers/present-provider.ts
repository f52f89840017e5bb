import {
  absencesFrom,
  approachKindOf,
  helpKindsOf,
  intakeObstacle,
  type ProviderProfile,
  standingOn,
} from '@samraad/catalogue';
import type { ProviderFigures } from '../../web/providers/provider-figures';
import type { Outlook } from '../../web/providers/provider-outlook';

/** Today's round, and what its providers' customers may expect. */
export interface Today {
  readonly roundId: string | undefined;
  /** In Copenhagen. */
  readonly day: string;
  /** Null when it is not in today's round. */
  readonly outlookOf: (providerId: string) => Outlook | null;
  readonly figuresOf: (providerId: string) => ProviderFigures;
}

/** How it stands in today's round; null where it is not in it. */
function intakeOf({ name, rounds, absences }: ProviderProfile, { roundId, day }: Today) {
  const round = rounds.find(({ id }) => id === roundId);
  if (!round) return null;
  const { changes } = round;
  const takesRequests = intakeObstacle({ name, changes, absences }, day) === null;
  return { ...standingOn(changes, day), takesRequests };
}

/** A provider as a list shows it. */
export function presentProvider(provider: ProviderProfile, today: Today) {
  const outlook = today.outlookOf(provider.id);
  const { id, key, name, fullName, affiliations, tagline, contact, rounds } = provider;
  return {
    id,
    key,
    name,
    fullName,
    affiliations,
    tagline,
    contact,
    rounds: rounds.map(({ changes: _, ...round }) => round),
    room: outlook?.room ?? null,
    medianDaysToFirstContact: outlook?.days ?? null,
    firstContacts: outlook?.daysOf ?? null,
    figures: outlook && today.figuresOf(provider.id),
    kinds: helpKindsOf(provider.templates),
    approach: approachKindOf(provider.templates),
    languages: provider.languages,
    levels: provider.levels,
    regions: provider.regionNames,
    intake: intakeOf(provider, today),
    absences: absencesFrom(provider.absences, today.day).map(({ version: _, ...absence }) => absence),
  };
}

/** A provider whole. */
export function presentProviderDetail(provider: ProviderProfile, today: Today) {
  return {
    ...presentProvider(provider, today),
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
