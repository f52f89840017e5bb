import { AuditModule } from '@samraad/audit';
import {
  BindHold,
  BudgetModule,
  ChangeFrame,
  CreditInvoice,
  EarnBound,
  FrameReader,
  HoldRoom,
  InvoiceEarned,
  MarkPaid,
  MoveBetweenFrames,
  ReleaseBound,
  ReleaseRoom,
  ReverseEarning,
  SwapHold,
} from '@samraad/budget';
import { buildFrame, findDifferences } from '@samraad/budget/testing';
import { Database, newId, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import fc from 'fast-check';
import { type Command, type Figures, NaiveLedger } from './naive-ledger';

const contractCount = 3;
const amount = 100n;

const contract = fc.nat({ max: contractCount - 1 });
const frame = fc.nat({ max: 1 });
const paper = fc.nat({ max: 3 });
const ore = fc.oneof({ weight: 9, arbitrary: fc.bigInt(1n, 70n) }, fc.constantFrom(-1n, 0n, 10n ** 16n));
const one = <T extends Command['do']>(kind: T) => fc.constant(kind);

/** Any command; those that carry money further come more often than those that take it back. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: one('hold'), contract, frame, amount: ore }) },
  { weight: 1, arbitrary: fc.record({ do: one('swap'), contract, amount: ore }) },
  { weight: 4, arbitrary: fc.record({ do: one('bind'), contract }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: one('earn'),
      contract,
      paper,
      amount: ore,
      releaseRest: fc.nat({ max: 4 }).map((n) => n === 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: one('unearn'), contract, paper, amount: ore }) },
  { weight: 4, arbitrary: fc.record({ do: one('invoice'), contract, paper, amount: ore }) },
  { weight: 2, arbitrary: fc.record({ do: one('credit'), contract, paper, note: paper, amount: ore }) },
  { weight: 2, arbitrary: fc.record({ do: one('pay'), contract, paper }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: one('release'),
      contract,
      only: fc.constantFrom('held' as const, 'bound' as const, 'both' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: one('cheaper'), contract, amount: ore }) },
  { weight: 1, arbitrary: fc.record({ do: one('resize'), frame, amount: ore }) },
  { weight: 1, arbitrary: fc.record({ do: one('move'), frame, amount: ore }) },
);

/** The product's ledger on real Postgres beside the naive one: after every command both have answered and stand alike. */
export class LedgerModel {
  private done = 0;

  private constructor(private readonly app: TestApp) {}

  static async start(): Promise<LedgerModel> {
    return new LedgerModel(await createTestApp([AuditModule, BudgetModule]));
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  /** Any sequences of commands; how many were carried out. */
  async walk(sequences: number): Promise<number> {
    const sequence = fc.array(command, { minLength: 4, maxLength: 24, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequence, (commands) => this.play(commands)),
      { numRuns: sequences, endOnFailure: false },
    );
    expect(await findDifferences(this.app)).toEqual([]);
    return this.done;
  }

  private async play(commands: readonly Command[]): Promise<void> {
    const naive = new NaiveLedger(contractCount, amount);
    const house = await HouseLedger.open(this.app);
    for (const each of commands) {
      const answered = await house.run(each);
      expect([each, answered]).toEqual([each, naive.run(each)]);
      expect(await house.figures()).toEqual(naive.figures());
      if (answered) this.done += 1;
    }
  }
}

/** Two frames of the product's, with names for the contracts and papers of one sequence. */
class HouseLedger {
  private readonly contracts = Array.from({ length: contractCount }, () => newId());
  private readonly cases = this.contracts.map(() => newId());
  private readonly papers = Array.from({ length: 4 }, () => newId());
  private readonly notes = Array.from({ length: 4 }, () => newId());

  private constructor(
    private readonly app: TestApp,
    private readonly frames: readonly string[],
    private readonly tranches: readonly string[],
  ) {}

  static async open(app: TestApp): Promise<HouseLedger> {
    const first = await buildFrame(app, { amount });
    const second = await buildFrame(app, { amount, roundId: first.roundId });
    const frames = [first.frameId, second.frameId];
    const found = await Promise.all(frames.map((id) => app.get(FrameReader).summary(app.get(Database), id)));
    return new HouseLedger(
      app,
      frames,
      found.map((view) => view?.tranches[0]?.id ?? ''),
    );
  }

  /** True: done, or answered as done before. False: refused, whatever the words. */
  async run(command: Command): Promise<boolean> {
    try {
      await this.app.uow.run(systemActor('test'), (tx) => this.act(tx, command));
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }

  async figures(): Promise<Figures> {
    const [db, reader] = [this.app.get(Database), this.app.get(FrameReader)];
    const frames = await Promise.all(this.frames.map((id) => reader.summary(db, id)));
    const contracts = await Promise.all(this.contracts.map((id) => reader.ofContract(db, id)));
    return {
      frames: frames.map((view) => ({ total: view?.total ?? 0n, free: view?.free ?? 0n })),
      contracts: contracts.map((money) => {
        if (money === null) return null;
        const { held, bound, earned, invoiced, paid } = money;
        return { held, bound, earned, invoiced, paid };
      }),
    };
  }

  private async act(tx: Tx, command: Command): Promise<unknown> {
    if (command.do === 'resize' || command.do === 'move') return this.byCentralSides(tx, command);
    const contractId = this.contracts[command.contract] ?? '';
    switch (command.do) {
      case 'hold': {
        const [frameId, caseId] = [this.frames[command.frame] ?? '', this.cases[command.contract] ?? ''];
        return this.app.get(HoldRoom).execute(tx, { frameId, contractId, caseId, amount: command.amount });
      }
      case 'swap':
        return this.app.get(SwapHold).execute(tx, { contractId, newAmount: command.amount });
      case 'bind':
        return this.app.get(BindHold).execute(tx, { contractId });
      case 'earn': {
        const attestationId = this.papers[command.paper] ?? '';
        const { amount: earned, releaseRest } = command;
        return this.app
          .get(EarnBound)
          .execute(tx, { contractId, attestationId, amount: earned, releaseRest });
      }
      case 'unearn': {
        const attestationId = this.papers[command.paper] ?? '';
        return this.app
          .get(ReverseEarning)
          .execute(tx, { contractId, attestationId, amount: command.amount });
      }
      case 'cheaper': {
        const reason = 'price-lowered' as const;
        return this.app.get(ReleaseBound).execute(tx, { contractId, amount: command.amount, reason });
      }
      case 'release': {
        const only = command.only === 'both' ? {} : { only: command.only };
        return this.app.get(ReleaseRoom).execute(tx, { contractId, reason: 'terminated', ...only });
      }
      default:
        return this.withInvoice(tx, contractId, command);
    }
  }

  private withInvoice(
    tx: Tx,
    contractId: string,
    command: Extract<Command, { do: 'invoice' | 'credit' | 'pay' }>,
  ): Promise<unknown> {
    const invoiceId = this.papers[command.paper] ?? '';
    if (command.do === 'pay') return this.app.get(MarkPaid).execute(tx, { contractId, invoiceId });
    const named = { contractId, invoiceId, amount: command.amount };
    if (command.do === 'invoice') return this.app.get(InvoiceEarned).execute(tx, named);
    const creditNoteId = this.notes[command.note] ?? '';
    return this.app.get(CreditInvoice).execute(tx, { ...named, creditNoteId });
  }

  private byCentralSides(tx: Tx, command: Extract<Command, { do: 'resize' | 'move' }>): Promise<unknown> {
    const frameId = this.frames[command.frame] ?? '';
    const proposalId = newId();
    if (command.do === 'move') {
      const toFrameId = this.frames[1 - command.frame] ?? '';
      const move = { fromFrameId: frameId, toFrameId, amount: command.amount, proposalId };
      return this.app.get(MoveBetweenFrames).execute(tx, move);
    }
    const amounts = [{ trancheId: this.tranches[command.frame] ?? '', amount: command.amount }];
    return this.app.get(ChangeFrame).execute(tx, { frameId, proposalId, amounts, added: [] });
  }
}
