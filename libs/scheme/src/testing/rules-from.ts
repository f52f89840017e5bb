import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { RoundReader } from '../application/round.reader';
import type { RoundRules } from '../domain/round-rules';
import { insertRules } from '../persistence/round.store';

/** Lets a round go on by other rules from a day, as if both central sides had decided it. */
export function rulesFrom(
  app: Pick<TestApp, 'uow' | 'get'>,
  roundId: string,
  from: string,
  by: (rules: RoundRules) => RoundRules,
): Promise<void> {
  return app.uow.run(systemActor('test'), async (tx) => {
    const { rules } = await app.get(RoundReader).byId(tx, roundId, from);
    await insertRules(tx, { roundId, from, rules: by(rules), proposalId: null });
  });
}
