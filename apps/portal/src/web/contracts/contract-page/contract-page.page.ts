import { join } from 'node:path';
import { TakeUpWaiting, WaitingListQuery, type WaitingOne } from '@samraad/contracts';
import { Database } from '@samraad/platform';
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
}

/** The contract as everybody reads it. */
@PageAt('case.contract', 'contracts.read')
export class ContractPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'contract-page.hbs');

  constructor(
    private readonly contracts: ContractOfCase,
    private readonly lists: WaitingListQuery,
    private readonly db: Database,
  ) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const { contract } = desk;
    if (contract?.state !== 'waiting') return { desk, free: null, place: null };
    const list = await this.lists.ofFrame(this.db, contract.roundId, contract.providerId, {
      first: 0,
      contractId: contract.id,
    });
    const place = list?.waiting.find(({ contractId }) => contractId === contract.id) ?? null;
    return { desk, free: desk.viewer.isProvider ? (list?.frame.free ?? null) : null, place };
  }

  present({ desk, free, place }: Opened, { query, viewer }: Ask, { submission }: Sent) {
    return presentContractPage(desk, {
      free,
      place,
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
