import { Injectable } from '@nestjs/common';
import { systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import {
  knownForDays,
  levelNow,
  secondsToWait,
  signInBudgets,
  tellOwnerFrom,
} from '../domain/sign-in-budget.rules';
import {
  type BudgetRow,
  forgetUntried,
  lockBudgets,
  markKnown,
  setLevel,
} from '../persistence/sign-in-budget.store';
import type { SignInKeys } from './sign-in-keys';

type Kind = keyof typeof signInBudgets;
const strangers = ['pair', 'account', 'address'] as const satisfies readonly Kind[];
const actor = systemActor('sign-in');

/** Counts tries to sign in before the password is looked at, so that many at once are no way round. */
@Injectable()
export class SignInTries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Counts one more try, or answers how many seconds it must wait. */
  begin(keys: SignInKeys): Promise<{ readonly wait: number }> {
    return this.uow.run(actor, async (tx) => {
      const rows = await lockBudgets(tx, keysOf(keys));
      const wait = Math.max(...asked(keys, rows).map((kind) => waitOf(kind, keys, rows)));
      if (wait > 0) {
        await forgetUntried(tx, keysOf(keys));
        return { wait };
      }
      for (const kind of counted(keys)) await count(tx, kind, keys, rows);
      await this.mayTellOwner(tx, keys, rows);
      return { wait: 0 };
    });
  }

  /** After a success: the account starts anew from there, others' failures still count elsewhere. */
  succeed(keys: SignInKeys): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const rows = await lockBudgets(tx, keysOf(keys));
      for (const kind of counted(keys)) {
        const own = kind === 'pair' || kind === 'device';
        const left = levelNow(rowOf(kind, keys, rows), signInBudgets[kind]);
        await setLevel(tx, keys[kind] ?? '', own ? 0 : Math.max(0, left - 1));
      }
      await markKnown(tx, keys.pair, knownForDays);
    });
  }

  /** Whether or not there is such an account: looking first would take longer for those there are. */
  private async mayTellOwner(tx: Tx, keys: SignInKeys, rows: Rows): Promise<void> {
    if (keys.device !== null) return;
    const tries = levelNow(rowOf('account', keys, rows), signInBudgets.account) + 1;
    // Some hundredths of a try are forgotten while ten are made.
    if (tries > tellOwnerFrom - 1) await tx.enqueue('identity.tell-owner', { account: keys.account });
  }
}

type Rows = ReadonlyMap<string, BudgetRow>;

const keysOf = ({ account, address, pair, device }: SignInKeys): string[] => [
  account,
  address,
  pair,
  ...(device === null ? [] : [device]),
];

const counted = ({ device }: SignInKeys): readonly Kind[] => (device === null ? strangers : ['device']);

/** A known device, and an address the account has signed in from, never wait for what strangers did. */
function asked(keys: SignInKeys, rows: Rows): readonly Kind[] {
  if (keys.device !== null) return ['device'];
  return rowOf('pair', keys, rows).known ? ['pair'] : strangers;
}

function rowOf(kind: Kind, keys: SignInKeys, rows: Rows): BudgetRow {
  const row = rows.get(keys[kind] ?? '');
  if (row === undefined) throw new Error(`no budget is held for ${kind}`);
  return row;
}

const waitOf = (kind: Kind, keys: SignInKeys, rows: Rows): number =>
  secondsToWait(rowOf(kind, keys, rows), signInBudgets[kind]);

async function count(tx: Tx, kind: Kind, keys: SignInKeys, rows: Rows): Promise<void> {
  const row = rowOf(kind, keys, rows);
  await setLevel(tx, row.key, levelNow(row, signInBudgets[kind]) + 1);
}
