/** What is kept of one contract, in øre: five purses and its invoices. */
interface NaiveContract {
  readonly frame: number;
  held: bigint;
  bound: bigint;
  earned: bigint;
  invoiced: bigint;
  paid: bigint;
}

/** Something a caller asks of the ledger; contracts, frames and papers by their place in a short list. */
export type Command =
  | { readonly do: 'hold'; readonly contract: number; readonly frame: number; readonly amount: bigint }
  | { readonly do: 'swap'; readonly contract: number; readonly amount: bigint }
  | { readonly do: 'bind'; readonly contract: number }
  | {
      readonly do: 'earn';
      readonly contract: number;
      readonly paper: number;
      readonly amount: bigint;
      readonly releaseRest: boolean;
    }
  | { readonly do: 'unearn'; readonly contract: number; readonly paper: number; readonly amount: bigint }
  | {
      readonly do: 'invoice';
      readonly contract: number;
      readonly paper: number;
      readonly amount: bigint;
    }
  | {
      readonly do: 'credit';
      readonly contract: number;
      readonly paper: number;
      readonly note: number;
      readonly amount: bigint;
    }
  | { readonly do: 'pay'; readonly contract: number; readonly paper: number }
  | { readonly do: 'release'; readonly contract: number; readonly only: 'held' | 'bound' | 'both' }
  | { readonly do: 'cheaper'; readonly contract: number; readonly amount: bigint }
  | { readonly do: 'resize'; readonly frame: number; readonly amount: bigint }
  | { readonly do: 'move'; readonly frame: number; readonly amount: bigint };

/** A frame's total and what is free of it; every contract's purses. */
export interface Figures {
  readonly frames: readonly { readonly total: bigint; readonly free: bigint }[];
  readonly contracts: readonly (Omit<NaiveContract, 'frame'> | null)[];
}

const no = false;
/** Beyond what any frame could be, an amount is a slip of the hand. */
const sensible = (amount: bigint) => amount > 0n && amount < 10n ** 15n;

/**
 * The ledger as somebody would keep it with purses and a notebook, written from domain.md §10 and not from the product:
 * no accounts, no postings, what is free is what nobody has. Each command is done whole (true) or not at all (false).
 */
export class NaiveLedger {
  private readonly totals: [bigint, bigint];
  private readonly tranches: [bigint, bigint];
  private readonly contracts: (NaiveContract | null)[];
  /** What was done under a name that may be used once. */
  private readonly notebook = new Map<string, string>();

  constructor(contracts: number, amount: bigint) {
    this.totals = [amount, amount];
    this.tranches = [amount, amount];
    this.contracts = Array.from({ length: contracts }, () => null);
  }

  figures(): Figures {
    return {
      frames: [0, 1].map((frame) => ({ total: this.total(frame), free: this.free(frame) })),
      contracts: this.contracts.map((one) => {
        if (one === null) return null;
        const { frame: _, ...purses } = one;
        return purses;
      }),
    };
  }

  run(command: Command): boolean {
    if (command.do === 'hold') return this.hold(command);
    if (command.do === 'resize') return this.resize(command);
    if (command.do === 'move') return this.move(command);
    const contract = this.contracts[command.contract];
    if (!contract) return no;
    if (command.do === 'swap') return this.swap(contract, command.amount);
    if (command.do === 'bind') return give(contract, 'held', 'bound', contract.held);
    if (command.do === 'earn') return this.earn(contract, command);
    if (command.do === 'unearn') return this.unearn(contract, command);
    if (command.do === 'release') return release(contract, command.only);
    if (command.do === 'cheaper') return cheaper(contract, command.amount);
    return this.paper(contract, command);
  }

  private hold({ contract, frame, amount }: Extract<Command, { do: 'hold' }>): boolean {
    const known = this.contracts[contract];
    if (!sensible(amount) || (known && known.frame !== frame)) return no;
    if (known?.held === amount) return true;
    // No room is an answer that changes nothing.
    if (known && known.held > 0n) return no;
    if (this.free(frame) < amount) return true;
    const one = known ?? { frame, held: 0n, bound: 0n, earned: 0n, invoiced: 0n, paid: 0n };
    one.held += amount;
    this.contracts[contract] = one;
    return true;
  }

  private swap(contract: NaiveContract, amount: bigint): boolean {
    if (!sensible(amount) || contract.held === 0n || this.free(contract.frame) + contract.held < amount)
      return no;
    contract.held = amount;
    return true;
  }

  private earn(contract: NaiveContract, command: Extract<Command, { do: 'earn' }>): boolean {
    const again = this.seen(`attestation ${command.paper}`, `${command.contract} ${command.amount}`);
    if (again !== null) return again;
    if (!give(contract, 'bound', 'earned', command.amount)) return no;
    this.note(`attestation ${command.paper}`, `${command.contract} ${command.amount}`);
    if (command.releaseRest) contract.bound = 0n;
    return true;
  }

  private unearn(contract: NaiveContract, command: Extract<Command, { do: 'unearn' }>): boolean {
    const again = this.seen(`undone ${command.paper}`, `${command.contract} ${command.amount}`);
    if (again !== null) return again;
    if (!give(contract, 'earned', 'bound', command.amount)) return no;
    this.note(`undone ${command.paper}`, `${command.contract} ${command.amount}`);
    return true;
  }

  private paper(
    contract: NaiveContract,
    command: Extract<Command, { do: 'invoice' | 'credit' | 'pay' }>,
  ): boolean {
    const invoice = `invoice ${command.paper}`;
    if (command.do === 'invoice') {
      const what = `${command.contract} ${command.amount}`;
      const again = this.seen(invoice, what);
      if (again !== null) return again;
      if (!give(contract, 'earned', 'invoiced', command.amount)) return no;
      this.note(invoice, what);
      this.open.set(`${command.contract} ${command.paper}`, command.amount);
      return true;
    }
    const key = `${command.contract} ${command.paper}`;
    const open = this.open.get(key);
    if (command.do === 'pay') {
      const again = this.seen(`payment ${command.paper}`, `${command.contract}`);
      if (again !== null) return again;
      if (open === undefined || !give(contract, 'invoiced', 'paid', open)) return no;
      this.note(`payment ${command.paper}`, `${command.contract}`);
      this.open.set(key, 0n);
      return true;
    }
    const again = this.seen(`note ${command.note}`, `${command.contract} ${command.amount}`);
    if (again !== null) return again;
    if (command.amount > (open ?? 0n) || !give(contract, 'invoiced', 'earned', command.amount)) return no;
    this.note(`note ${command.note}`, `${command.contract} ${command.amount}`);
    this.open.set(key, (open ?? 0n) - command.amount);
    return true;
  }

  /** Of each contract's invoice, what is neither paid nor credited. */
  private readonly open = new Map<string, bigint>();

  private resize({ frame, amount }: Extract<Command, { do: 'resize' }>): boolean {
    const before = this.tranches[frame] ?? 0n;
    if (!sensible(amount) || amount === before || this.free(frame) + amount - before < 0n) return no;
    this.tranches[frame] = amount;
    this.totals[frame] = this.total(frame) + amount - before;
    return true;
  }

  private move({ frame, amount }: Extract<Command, { do: 'move' }>): boolean {
    if (!sensible(amount) || amount > this.free(frame)) return no;
    this.totals[frame] = this.total(frame) - amount;
    this.totals[1 - frame] = this.total(1 - frame) + amount;
    return true;
  }

  private total(frame: number): bigint {
    return this.totals[frame] ?? 0n;
  }

  private free(frame: number): bigint {
    const taken = this.contracts.flatMap((one) => (one?.frame === frame ? [one] : []));
    return taken.reduce(
      (left, { held, bound, earned, invoiced, paid }) => left - held - bound - earned - invoiced - paid,
      this.total(frame),
    );
  }

  /** Null: never done. True: the same was, so nothing is done again. False: another was under the same name. */
  private seen(name: string, what: string): boolean | null {
    const before = this.notebook.get(name);
    return before === undefined ? null : before === what;
  }

  private note(name: string, what: string): void {
    this.notebook.set(name, what);
  }
}

type Purse = 'held' | 'bound' | 'earned' | 'invoiced' | 'paid';

function give(contract: NaiveContract, from: Purse, to: Purse, amount: bigint): boolean {
  if (amount <= 0n || contract[from] < amount) return no;
  contract[from] -= amount;
  contract[to] += amount;
  return true;
}

function release(contract: NaiveContract, only: 'held' | 'bound' | 'both'): boolean {
  if (only !== 'bound') contract.held = 0n;
  if (only !== 'held') contract.bound = 0n;
  return true;
}

function cheaper(contract: NaiveContract, amount: bigint): boolean {
  if (amount <= 0n || contract.bound < amount) return no;
  contract.bound -= amount;
  return true;
}
