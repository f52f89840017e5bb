import { join } from 'node:path';
import { ProposalListQuery } from '@samraad/proposals';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { pageSize, presentProposalList, type ProposalsListed } from './proposal-list.presenter';

/** What waits for one's own side, what waits for the other, and what has ended. */
@PageAt('proposals', 'proposals.list')
export class ProposalListPage extends ReadPage<ProposalsListed> {
  readonly template = join(__dirname, 'proposal-list.hbs');
  override readonly wide = true;

  constructor(private readonly proposals: ProposalListQuery) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<ProposalsListed> {
    const page = pageAsked(query);
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    const found = await this.proposals.page(viewer, window);
    return { ...found, page, onlyReads: viewer.roles.every(({ role }) => role === 'auditor') };
  }

  present(listed: ProposalsListed) {
    return presentProposalList(listed);
  }
}
