import { Injectable } from '@nestjs/common';
import { writableStates } from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { orNotFound, type PortalRequest } from '../../shell';
import { ContractDeskReader } from '../contract-desk.reader';
import { ContractRoomReader } from '../contract-room.reader';
import type { SendFacts } from './send-contract.presenter';

/** Opens a written contract for sending. */
@Injectable()
export class SendDesk {
  constructor(
    private readonly db: Database,
    private readonly desks: ContractDeskReader,
    private readonly rooms: ContractRoomReader,
    private readonly rounds: RoundReader,
  ) {}

  /** 404 when nothing is written; 409 when it has moved on. */
  async open(req: PortalRequest, caseId: string): Promise<Omit<SendFacts, 'submission'>> {
    const desk = await this.desks.open(req, caseId);
    const contract = orNotFound(desk.contract);
    if (!writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    return {
      desk,
      room: await this.rooms.of(desk),
      round: orNotFound(await this.rounds.byId(this.db, contract.roundId)),
      draft: contract.draft,
      version: contract.version,
    };
  }
}
