import type { Type } from '@nestjs/common';
import type { ProviderKey } from '@samraad/catalogue';
import type { Side } from '@samraad/identity';
import type { Tx, UnitOfWork } from '@samraad/platform';
import type { Act, DemoCase } from '../cases/demo-case';
import { signingPair } from '../cases/signing-pair';
import type { Directory, KnownPerson } from '../people/directory';

/** What all cases of a history share. */
export interface House {
  readonly uow: UnitOfWork;
  readonly people: Directory;
  /** A use case or reader by its class. */
  get<T>(type: Type<T>): T;
  /** The next number of a provider's own bills. */
  billNumber(provider: string): string;
}

const regions: Readonly<Record<string, string>> = {
  hs: 'hovedstaden',
  sj: 'sjaelland',
  sd: 'syddanmark',
  mj: 'midtjylland',
  nj: 'nordjylland',
};

/** One case under play: who acts in it, and the ids its acts have given. */
export class Scene {
  caseId = '';
  /** What signers of the request, then of the contract and its addendum, have seen. */
  hash = '';
  contractHash = '';
  addendumHash = '';
  choice: { readonly id: string; readonly by: Side } | null = null;
  pauseId = '';
  invoiceId = '';
  providerKey: ProviderKey;
  private consultant: string | null = null;

  constructor(
    readonly house: House,
    readonly demo: DemoCase,
  ) {
    this.providerKey = demo.provider;
  }

  get providerId(): string {
    return this.house.people.provider(this.providerKey);
  }

  get unitIds(): string[] {
    return this.demo.units.map((unit) => this.house.people.unit(unit));
  }

  readonly use = <T>(type: Type<T>): T => this.house.get(type);

  as<T>({ personId, accountId }: KnownPerson, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.house.uow.run({ kind: 'person', personId, accountId }, work);
  }

  /** Who acts for a side of a workplace. */
  party(side: Side, unit = 0): KnownPerson {
    const { signedBy, units } = this.demo;
    return this.house.people.holder(signingPair(signedBy)[side], { unit: units[unit] ?? units[0] });
  }

  get coordinator(): KnownPerson {
    return this.house.people.holder('coordinator', { provider: this.providerKey });
  }

  /** The consultant once there is one. */
  get provider(): KnownPerson {
    return this.consultant ? this.house.people.person(this.consultant) : this.coordinator;
  }

  actor(by: Side | 'provider'): KnownPerson {
    return by === 'provider' ? this.provider : this.party(by);
  }

  /** Whoever in the region is told that a request was made. */
  get informed(): KnownPerson {
    return this.house.people.holder('informed', { unit: regions[this.demo.units[0].slice(0, 2)] });
  }

  assigned(key: string): void {
    this.consultant = key;
  }

  /** Another provider: its own people answer. */
  changedTo(provider: ProviderKey): void {
    this.providerKey = provider;
    this.consultant = null;
  }
}

/** How one kind of act is done; `day` is the Copenhagen day it is done on. */
export type Handler<K extends Act['do']> = (
  scene: Scene,
  act: Extract<Act, { readonly do: K }>,
  day: string,
) => Promise<void>;
