import { join } from 'node:path';
import { TakeUpWaiting } from '@samraad/contracts';
import { ActOnly, type Ask, doing, PageAt, type PageShown, PostAt, ReadPage, type Sent } from '../../shell';
import { type ContractOnDesk, ContractOfCase } from '../contract-of-case.reader';
import { ContractRoomReader } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { presentContractPage } from './contract-page.presenter';

interface Opened {
  readonly desk: ContractOnDesk;
  /** Øre free in the provider's frame, when that decides. */
  readonly free: bigint | null;
}

/** The contract as everybody reads it. */
@PageAt('case.contract', 'contracts.read')
export class ContractPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'contract-page.hbs');

  constructor(
    private readonly contracts: ContractOfCase,
    private readonly rooms: ContractRoomReader,
  ) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const waits = desk.viewer.isProvider && desk.contract?.state === 'waiting';
    return { desk, free: waits ? ((await this.rooms.of(desk)).frame?.free ?? null) : null };
  }

  present({ desk, free }: Opened, _ask: Ask, { submission }: Sent) {
    return presentContractPage(desk, { free, submission });
  }

  override titleOf({ head }: PageShown, { desk }: Opened) {
    return `${head.title}: ${desk.facts.title}`;
  }
}

/** The provider's button that takes a waiting contract up again. */
@PostAt('case.take-up', 'contracts.take-up')
export class TakeUpContract extends ActOnly {
  act({ caseId }: Ask) {
    return doing(TakeUpWaiting, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}
