import { checkNewProvider, providerKey } from '@samraad/catalogue';
import {
  formatDayYear,
  type Queryable,
  readAddress,
  refusal,
  type Refusal,
  searchKey,
  t,
  type Tx,
} from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { Injectable } from '@nestjs/common';
import { takeInChange, type TakeInChange } from '../domain/provider-changes';
import { takeInObstacle } from '../domain/provider-in-round.rules';
import { type FreshProvider, type ProviderPlace, ProviderPlaceQuery } from '../read/provider-place.query';
import { TakeInProvider } from './take-in-provider';

/** What the page of a provider that is to be taken in states. */
export interface TakeInFacts extends ProviderPlace {
  /** Of one that is new to the portal; null where it is known. */
  readonly fresh: FreshProvider | null;
}

/** Both central sides take a provider into a round that runs, or is to come (domain.md §1, §10). */
@Injectable()
export class TakeInProviderProposal extends ProposalKind<TakeInChange, TakeInFacts> {
  readonly kind = 'provider.take-in';
  readonly pair = 'central';
  readonly change = takeInChange;

  constructor(
    private readonly places: ProviderPlaceQuery,
    private readonly takeIn: TakeInProvider,
  ) {
    super();
  }

  subjects({ roundId, provider }: TakeInChange) {
    return 'id' in provider ? [`round:${roundId}`, `provider:${provider.id}`] : [`round:${roundId}`];
  }

  async facts(db: Queryable, { roundId, provider }: TakeInChange): Promise<TakeInFacts | null> {
    if ('id' in provider) {
      const place = await this.places.of(db, roundId, provider.id);
      // Who is not in the round has no cases there.
      return place && { ...withoutTouched(place), fresh: null };
    }
    const { name, cvr } = provider.new;
    const read = readAddress(provider.coordinator.email);
    const email = 'address' in read ? read.address : '';
    return this.places.ofNew(db, roundId, {
      name,
      key: providerKey(name),
      cvr: cvr.replace(/\s/g, ''),
      email,
    });
  }

  ground({ serves, round, fresh }: TakeInFacts) {
    return { serves, requestsTo: round.requestsTo, fresh: fresh && { ...fresh } };
  }

  check({ from, provider }: TakeInChange, facts: TakeInFacts): Refusal | null {
    return takeInObstacle(facts, from) ?? ('id' in provider ? null : freshObstacle(provider, facts));
  }

  title({ from }: TakeInChange, { provider, round }: TakeInFacts) {
    return t('rounds.provider-taken-in-title', {
      provider: provider.name,
      round: round.name,
      day: formatDayYear(from),
    });
  }

  async apply(tx: Tx, change: TakeInChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    await this.takeIn.execute(tx, change, proposalId);
  }
}

const withoutTouched = ({ round, provider, today, serves, changes }: ProviderPlace): ProviderPlace => ({
  ...{ round, provider, today, serves, changes },
});

type Fresh = Extract<TakeInChange['provider'], { new: unknown }>;

function freshObstacle({ new: given, coordinator }: Fresh, { fresh }: TakeInFacts): Refusal | null {
  const checked = checkNewProvider(given);
  if ('refused' in checked) return checked;
  if (fresh?.known) return refusal('catalogue.provider-known', {}, 409);
  if (!('address' in readAddress(coordinator.email))) return refusal('catalogue.email-wrong');
  const other = fresh?.addressOf;
  return other && searchKey(other) !== searchKey(coordinator.name)
    ? refusal('rounds.coordinator-other-name')
    : null;
}
