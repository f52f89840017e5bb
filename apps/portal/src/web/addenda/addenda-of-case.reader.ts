import { Injectable } from '@nestjs/common';
import { AddendaQuery, type AddendumView } from '@samraad/addenda';
import type { ContractDetail } from '@samraad/contracts';
import { type DeliveryView, DeliveryReader } from '@samraad/delivery';
import { Database, refuse } from '@samraad/platform';
import type { PortalRequest } from '../shell';
import { type ContractOnDesk, ContractOfCase } from '../contracts/contract-of-case.reader';

/** A signed contract with its course and its addenda. */
export interface AddendaOnDesk extends ContractOnDesk {
  readonly contract: ContractDetail;
  readonly course: DeliveryView;
  /** The first one first. */
  readonly addenda: readonly AddendumView[];
  /** The one that is written, waits or is out for signature; null when none is. */
  readonly open: AddendumView | null;
}

/** Reads a case's addenda. */
@Injectable()
export class AddendaOfCase {
  constructor(
    private readonly db: Database,
    private readonly contracts: ContractOfCase,
    private readonly courses: DeliveryReader,
    private readonly query: AddendaQuery,
  ) {}

  /** 409 until all have signed the contract. */
  async open(req: PortalRequest): Promise<AddendaOnDesk> {
    const caseId = req.caseId ?? '';
    const [desk, course, addenda] = await Promise.all([
      this.contracts.open(req),
      this.courses.ofCase(this.db, caseId),
      this.query.ofCase(this.db, caseId),
    ]);
    const { contract } = desk;
    if (contract?.state !== 'signed' || course === null) return refuse('delivery.no-contract', {}, 409);
    const open = addenda.find(({ state }) => state !== 'signed' && state !== 'ended') ?? null;
    return { ...desk, contract, course, addenda, open };
  }
}
