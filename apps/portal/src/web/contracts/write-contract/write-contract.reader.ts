import { Injectable } from '@nestjs/common';
import { ActivityTemplates, type ActivityTemplate } from '@samraad/catalogue';
import type { ContractDraft } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import type { PortalRequest } from '../../shell';
import { type ContractDesk, ContractDeskReader } from '../contract-desk.reader';
import { type ContractRoom, ContractRoomReader } from '../contract-room.reader';

/** What the form for a contract is drawn from. */
export interface OpenedDraft {
  readonly desk: ContractDesk;
  readonly room: ContractRoom;
  /** The provider's ways of working. */
  readonly templates: readonly ActivityTemplate[];
  /** What the parties wrote in the request, for the first draft. */
  readonly prefill: ContractDraft;
}

/** Opens a contract for writing. */
@Injectable()
export class WriteContractReader {
  constructor(
    private readonly db: Database,
    private readonly desks: ContractDeskReader,
    private readonly rooms: ContractRoomReader,
    private readonly templates: ActivityTemplates,
    private readonly requests: RequestQuery,
  ) {}

  async open(req: PortalRequest, caseId: string): Promise<OpenedDraft> {
    const desk = await this.desks.open(req, caseId);
    const { wanted, followUp } = (await this.requests.one(this.db, caseId))?.answers ?? {};
    return {
      desk,
      room: await this.rooms.of(desk),
      templates: await this.templates.of(this.db, desk.facts.providerId ?? ''),
      prefill: desk.contract ? {} : { expectations: wanted, followUp },
    };
  }
}
