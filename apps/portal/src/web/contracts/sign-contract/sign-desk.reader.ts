import { Injectable } from '@nestjs/common';
import type { ContractDetail } from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { OrderReader, type OrderStatement } from '@samraad/requests';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import { orNotFound, type PortalRequest } from '../../shell';
import { type ContractDesk, ContractDeskReader } from '../contract-desk.reader';

/** What the signing page is drawn from. */
export interface OpenedForSigning {
  readonly desk: ContractDesk;
  readonly contract: ContractDetail;
  /** What the coordinating workplace said last about orders. */
  readonly statement: OrderStatement | null;
  readonly rules: RoundRules['order'];
}

/** Opens a contract for signing. */
@Injectable()
export class SignDesk {
  constructor(
    private readonly db: Database,
    private readonly desks: ContractDeskReader,
    private readonly orders: OrderReader,
    private readonly rounds: RoundReader,
  ) {}

  /** 404 when there is none; 403 for a workplace that has joined: the coordinating one signs. */
  async open(req: PortalRequest, caseId: string): Promise<OpenedForSigning> {
    const desk = await this.desks.open(req, caseId);
    const contract = orNotFound(desk.contract);
    if (!desk.viewer.coordinating) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const statements = await this.orders.statements(this.db, caseId);
    const round = orNotFound(await this.rounds.byId(this.db, contract.roundId));
    const statement = statements.find(({ unitId }) => unitId === desk.facts.coordinatingUnitId) ?? null;
    return { desk, contract, statement, rules: round.rules.order };
  }
}
