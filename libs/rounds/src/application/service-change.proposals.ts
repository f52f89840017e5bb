import { ChangeStanding, ProviderIntake } from '@samraad/catalogue';
import { formatDayYear, type Queryable, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { Injectable } from '@nestjs/common';
import { serviceChange, type ServiceChangeProposed } from '../domain/provider-changes';
import { type ServiceChange, serviceObstacle } from '../domain/provider-in-round.rules';
import { type ProviderPlace, ProviderPlaceQuery, type TouchedByProvider } from '../read/provider-place.query';
import { TellOfProvider } from './tell-of-provider';

/** What the page of such a change states. */
export interface ServiceChangeFacts extends ProviderPlace {
  readonly touched: TouchedByProvider;
}

/** What the three changes of a provider that is in a round have in common (domain.md §7, §10). */
@Injectable()
abstract class ServiceChangeProposal extends ProposalKind<ServiceChangeProposed, ServiceChangeFacts> {
  readonly pair = 'central';
  readonly change = serviceChange;
  /** What it comes to. */
  protected abstract readonly to: ServiceChange;

  constructor(
    private readonly places: ProviderPlaceQuery,
    private readonly standing: ChangeStanding,
    private readonly intake: ProviderIntake,
    private readonly tell: TellOfProvider,
  ) {
    super();
  }

  subjects({ roundId, providerId }: ServiceChangeProposed) {
    return [`round:${roundId}`, `provider:${providerId}`];
  }

  facts(db: Queryable, { roundId, providerId }: ServiceChangeProposed): Promise<ServiceChangeFacts | null> {
    return this.places.of(db, roundId, providerId);
  }

  ground({ serves, changes, round }: ServiceChangeFacts) {
    const decided = changes.map(({ kind, from }) => ({ kind, from }));
    return { serves, decided, requestsTo: round.requestsTo };
  }

  check({ from }: ServiceChangeProposed, facts: ServiceChangeFacts) {
    return serviceObstacle(facts, { kind: this.to, from });
  }

  title({ from }: ServiceChangeProposed, { provider, round }: ServiceChangeFacts) {
    const params = { provider: provider.name, round: round.name, day: formatDayYear(from) };
    return t(`rounds.provider-${this.to}-title`, params);
  }

  override lock(tx: Tx, { roundId, providerId }: ServiceChangeProposed): Promise<void> {
    return this.intake.lock(tx, { roundId, providerId });
  }

  async apply(tx: Tx, change: ServiceChangeProposed, { id: proposalId }: ApprovedProposal): Promise<void> {
    const decided = { ...change, kind: this.to, proposalId };
    await this.standing.execute(tx, decided);
    await this.tell.changed(tx, decided);
  }
}

/** No new requests from a day; what runs goes on. */
@Injectable()
export class PauseProviderProposal extends ServiceChangeProposal {
  readonly kind = 'provider.pause';
  protected readonly to = 'paused';
}

/** New requests again from a day. */
@Injectable()
export class ResumeProviderProposal extends ServiceChangeProposal {
  readonly kind = 'provider.resume';
  protected readonly to = 'resumed';
}

/** No new requests for the rest of the round; what runs goes on. */
@Injectable()
export class EndProviderProposal extends ServiceChangeProposal {
  readonly kind = 'provider.end';
  protected readonly to = 'ended';
}
