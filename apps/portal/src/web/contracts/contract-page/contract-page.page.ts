import { join } from 'node:path';
import { TakeUpWaiting, WaitingListQuery, type WaitingOne } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { AgreementProcessesQuery, type ProcessNow } from '@samraad/requests';
import { ActOnly, type Ask, doing, PageAt, type PageShown, PostAt, ReadPage, type Sent } from '../../shell';
import { type ContractOnDesk, ContractOfCase } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { textViewOf } from './contract-text-views';
import { presentContractPage } from './contract-page.presenter';

interface Opened {
  readonly desk: ContractOnDesk;
  /** Øre free in the provider's frame, when that decides. */
  readonly free: bigint | null;
  /** Its place among those who wait for room; null unless it waits. */
  readonly place: WaitingOne | null;
  readonly processes: readonly ProcessNow[];
}

/** The contract as everybody reads it. */
@PageAt('case.contract', 'contracts.read')
export class ContractPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'contract-page.hbs');

  constructor(
    private readonly contracts: ContractOfCase,
    private readonly lists: WaitingListQuery,
    private readonly db: Database,
    private readonly processes: AgreementProcessesQuery,
  ) {
    super();
  }

  async open({ req, caseId }: Ask) {
    const [desk, processes] = await Promise.all([
      this.contracts.open(req),
      this.processes.now(this.db, caseId),
    ]);
    const { contract } = desk;
    if (contract?.state !== 'waiting') return { desk, processes, free: null, place: null };
    const list = await this.lists.ofFrame(this.db, contract.roundId, contract.providerId, {
      first: 0,
      contractId: contract.id,
    });
    const place = list?.waiting.find(({ contractId }) => contractId === contract.id) ?? null;
    return { desk, processes, free: desk.viewer.isProvider ? (list?.frame.free ?? null) : null, place };
  }

  present({ desk, free, place, processes }: Opened, { query, viewer }: Ask, { submission }: Sent) {
    return presentContractPage(desk, {
      free,
      place,
      processes,
      submission,
      view: textViewOf(query['vis']),
      personId: viewer.personId,
    });
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
