import { Injectable } from '@nestjs/common';
import {
  type AccountKind,
  accountKinds,
  ContractLedgerQuery,
  type ContractMoneyLine,
  type FrameAsOf,
  FrameReader,
  MoneyTraceQuery,
  type Traced,
} from '@samraad/budget';
import { ProviderReader } from '@samraad/catalogue';
import { endOfDay, isLocalDate, localDateOf, type LocalDate } from '@samraad/deadlines';
import { Database, domainTimeOf, isId } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { type Ask, orNotFound } from '../shell';

type Query = Ask['query'];

/** A frame as the ledger has it, and whether the ledger saw what became of it: of a round before the portal it did not. */
export interface FrameFigures extends FrameAsOf {
  /** The provider's. */
  readonly name: string;
  readonly useKnown: boolean;
}

/** What the address asks for, read and found. */
export interface MoneyAskedFor {
  readonly day: LocalDate;
  readonly round: Round;
  /** Null: all frames of the round. */
  readonly traced: Traced | null;
  readonly contract: ContractMoneyLine | null;
  readonly provider: string;
}

/** Reads the addresses of the money pages; what is none is 404. */
@Injectable()
export class MoneyDesk {
  constructor(
    readonly trace: MoneyTraceQuery,
    private readonly contracts: ContractLedgerQuery,
    private readonly frames: FrameReader,
    private readonly providers: ProviderReader,
    private readonly rounds: RoundReader,
  ) {}

  async asked(db: Database, query: Query): Promise<MoneyAskedFor> {
    const today = localDateOf(await domainTimeOf(db));
    const typed = textOf(query, 'paa');
    const day = typed !== null && isLocalDate(typed) && typed < today ? typed : today;
    const contractId = idOf(query, 'kontrakt');
    const contract = contractId === null ? null : orNotFound(await this.contracts.one(contractId));
    const frameId = contract?.frameId ?? idOf(query, 'ramme');
    if (frameId === null)
      return { day, round: await this.round(db, query), traced: null, contract, provider: '' };
    const frame = orNotFound(await this.frames.summary(db, frameId));
    const [round, provider] = await Promise.all([
      this.rounds.byId(db, frame.roundId),
      this.providers.byId(db, frame.providerId),
    ]);
    const asOf = endOfDay(day);
    const invoiceId = idOf(query, 'regning');
    const traced = { frameId, account: accountOf(query), contractId, invoiceId, asOf };
    return { day, round, traced, contract, provider: provider.name };
  }

  allRounds(db: Database): Promise<Round[]> {
    return this.rounds.all(db);
  }

  /** Every frame of a round at the end of a day. */
  async figures(db: Database, round: Round, day: LocalDate): Promise<FrameFigures[]> {
    const [found, frames, providers] = await Promise.all([
      this.trace.frames(round.id, endOfDay(day)),
      this.frames.all(db, round.id),
      this.providers.all(db),
    ]);
    return found.map((one) => ({
      ...one,
      name: providers.find(({ id }) => id === one.providerId)?.name ?? '',
      useKnown: frames.find(({ frameId }) => frameId === one.frameId)?.useKnown ?? false,
    }));
  }

  /** The provider of a frame, by name. */
  async providerOf(db: Database, frameId: string): Promise<string> {
    const frame = orNotFound(await this.frames.summary(db, frameId));
    return (await this.providers.byId(db, frame.providerId)).name;
  }

  private async round(db: Database, query: Query): Promise<Round> {
    const typed = textOf(query, 'runde');
    if (typed !== null) return orNotFound(await this.rounds.find(db, typed));
    return orNotFound(await this.rounds.currentAt(db, await domainTimeOf(db)));
  }
}

const textOf = (query: Query, name: string): string | null => {
  const typed = query[name];
  return typeof typed === 'string' && typed !== '' ? typed : null;
};

/** 404 for what is no id. */
const idOf = (query: Query, name: string): string | null => {
  const typed = textOf(query, name);
  return typed === null ? null : orNotFound(isId(typed) ? typed : null);
};

const accountOf = (query: Query): AccountKind | null => {
  const typed = textOf(query, 'konto');
  return accountKinds.find((kind) => kind === typed) ?? null;
};
