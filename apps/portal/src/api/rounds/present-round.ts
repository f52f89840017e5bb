import type { Provider } from '@samraad/catalogue';
import type { RoundClosing } from '@samraad/rounds';
import { type ModelChoice, type OrgUnit, type Round, roundAcceptsOn } from '@samraad/scheme';

/** A round as a list shows it. */
export function presentRound(round: Round, today: string) {
  const { id, key, name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, demo, own } = round;
  const open = roundAcceptsOn(round, today);
  return { id, key, name, open, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, demo, own };
}

/** What belongs to a round beside its own row. */
export interface RoundParts {
  readonly providers: readonly Provider[];
  readonly choices: readonly ModelChoice[];
  /** The regions the choices name. */
  readonly regions: readonly OrgUnit[];
}

/** A round whole. */
export function presentRoundDetail(round: Round, today: string, parts: RoundParts) {
  const regions = new Map(parts.regions.map(({ id, key, name }) => [id, { id, key, name }]));
  return {
    ...presentRound(round, today),
    themes: round.themes,
    rules: round.rules,
    providers: parts.providers.map(({ id, key, name }) => ({ id, key, name })),
    modelChoices: parts.choices.map((choice) => ({
      region: regions.get(choice.regionId),
      model: choice.model,
      from: choice.validFrom,
      topics: choice.focus?.topics ?? [],
      areas: choice.focus?.areas ?? [],
      anchoredAt: choice.focus?.anchoredAt ?? [],
      note: choice.note,
    })),
  };
}

/** What closing a round comes to; amounts are øre as decimal strings. */
export function presentClosing(closing: RoundClosing) {
  const { roundId: id, key, name, phase, requestsTo, lastDeliveryDay, known, carriesOver, next } = closing;
  const { running, withoutContract, completing, drafts, signing, signatures } = closing.open;
  return {
    round: { id, key, name },
    ...{ phase, requestsTo, lastDeliveryDay, known, carriesOver },
    open: { running, withoutContract, completing, drafts, signing, signatures },
    next: next && { id: next.id, name: next.name },
    frames: closing.frames.map(({ providerId, provider, next: following, ...frame }) => ({
      frameId: frame.frameId,
      provider: { id: providerId, name: provider },
      ...{ free: frame.free, held: frame.held, used: frame.used, later: frame.later },
      ...{ needs: frame.needs, left: frame.left, freeInNext: following?.free ?? null },
    })),
  };
}
