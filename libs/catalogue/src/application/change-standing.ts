import { hourOfDay } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { ProviderStops, type ProviderStopsEvent } from '../domain/catalogue.events';
import { type StandingChange, standingAfter } from '../domain/provider-standing';
import { insertStandingChange } from '../persistence/standing.store';

/** What both central sides have decided of a provider in a round. */
export interface ChangeStandingCommand extends StandingChange {
  readonly roundId: string;
  readonly providerId: string;
  readonly proposalId: string;
}

/** A decision is kept; where it stops new requests, whoever has chosen the provider is looked for on the day. */
@Injectable()
export class ChangeStanding {
  async execute(tx: Tx, command: ChangeStandingCommand): Promise<void> {
    const { roundId, providerId, kind, from, proposalId } = command;
    await insertStandingChange(tx, command);
    tx.audit({
      stream: 'scheme',
      action: `catalogue.provider-${kind}`,
      facts: { roundId, providerId, from, proposalId },
    });
    if (standingAfter[kind] === 'serving') return;
    const [now, day] = [await tx.now(), hourOfDay(from, 0)];
    const event: ProviderStopsEvent = {
      type: ProviderStops.type,
      providerId,
      cause: proposalId,
      at: day > now ? day : now,
    };
    await tx.publish(event);
  }
}
