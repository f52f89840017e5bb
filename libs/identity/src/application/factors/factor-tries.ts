import { Injectable } from '@nestjs/common';
import { systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { codeBudgets } from '../../domain/factor.rules';
import { levelNow, secondsToWait } from '../../domain/sign-in-budget.rules';
import { lockBudgets, setLevel } from '../../persistence/sign-in-budget.store';
import { accountKey, placeKey } from '../sign-in-keys';

const actor = systemActor('second-factor');

/** Counts codes before they are looked at, as passwords are (ADR 25): by account and place together, and by account. */
@Injectable()
export class FactorTries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Counts one more, or answers how many seconds it must wait. */
  begin(accountId: string, address: string): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const kinds = await this.levels(tx, accountId, address);
      const wait = Math.max(...kinds.map(({ tried, budget }) => secondsToWait(tried, budget)));
      if (wait > 0) return wait;
      for (const { key, tried, budget } of kinds) await setLevel(tx, key, levelNow(tried, budget) + 1);
      return 0;
    });
  }

  /** A right one: the place starts anew. */
  succeed(accountId: string, address: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      for (const { kind, key, tried, budget } of await this.levels(tx, accountId, address))
        await setLevel(tx, key, kind === 'place' ? 0 : Math.max(0, levelNow(tried, budget) - 1));
    });
  }

  private async levels(tx: Tx, accountId: string, address: string) {
    const name = `code ${accountId}`;
    const keys = { place: placeKey(name, address), account: accountKey(name) };
    const rows = await lockBudgets(tx, Object.values(keys));
    return (['place', 'account'] as const).map((kind) => ({
      kind,
      key: keys[kind],
      tried: rows.get(keys[kind]) ?? { level: 0, age: 0 },
      budget: codeBudgets[kind],
    }));
  }
}
