import { join } from 'node:path';
import { ContractListQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { type ContractListFacts, perPage, presentContractList, stateIn } from './contract-list.presenter';

/** The contracts of the viewer's cases. */
@PageAt('contracts', 'contracts.list')
export class ContractListPage extends ReadPage<ContractListFacts> {
  readonly template = join(__dirname, 'contract-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly contracts: ContractListQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const state = stateIn(query['tilstand']);
    const number = pageAsked(query);
    const filter = { ...(state ? { state } : {}), limit: perPage, offset: (number - 1) * perPage };
    const [list, counts] = await Promise.all([
      this.contracts.list(this.db, viewer, filter),
      this.contracts.counts(this.db, viewer),
    ]);
    return {
      ...list,
      counts,
      state,
      page: number,
      isProvider: viewer.roles.some(({ providerId }) => providerId !== null),
    };
  }

  present(facts: ContractListFacts) {
    return presentContractList(facts);
  }
}
