import { type Ore, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { type LedgerDifference, LedgerVerifier } from '../application/ledger.verifier';
import { SetFrame } from '../application/set-frame';
import { makeProvider, makeRound } from './place.builder';

/** A frame with one tranche long open; round and provider are made where none are given. */
export interface FrameOptions {
  readonly roundId?: string;
  readonly providerId?: string;
  /** Øre; 900.000 kr. unless given. */
  readonly amount?: Ore;
}

/** Sets a frame through the use case, as seeds and people do. */
export function buildFrame(app: TestApp, options: FrameOptions = {}) {
  return app.uow.run(systemActor('test'), async (tx) => {
    const { amount = 90_000_000n } = options;
    const roundId = options.roundId ?? (await makeRound(tx));
    const providerId = options.providerId ?? (await makeProvider(tx, roundId));
    const tranches = [{ label: '1. rate', opensOn: '2016-04-01', amount }];
    const frameId = await app.get(SetFrame).execute(tx, { roundId, providerId, tranches, demo: false });
    return { frameId, roundId, providerId, amount };
  });
}

/** Everything `verify` finds wrong with the ledger now. */
export function findDifferences(app: TestApp): Promise<readonly LedgerDifference[]> {
  return app.uow.run(systemActor('test'), async (tx) => {
    const found: LedgerDifference[] = [];
    for await (const difference of app.get(LedgerVerifier).verify(tx)) found.push(difference);
    return found;
  });
}
