import { join } from 'node:path';
import type { ContractDetail } from '@samraad/contracts';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type ContractOnDesk, ContractOfCase } from '../contract-of-case.reader';
import { presentContractVersions } from './contract-versions.presenter';

interface Opened {
  readonly desk: ContractOnDesk;
  readonly contract: ContractDetail;
}

/** The versions of a contract and what each changed. */
@PageAt('case.contract-versions', 'contracts.read')
export class ContractVersionsPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'contract-versions.hbs');

  constructor(private readonly contracts: ContractOfCase) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const { contract } = desk;
    return contract && contract.versions.length > 0 ? { desk, contract } : null;
  }

  present({ desk, contract }: Opened, { query }: Ask) {
    const asked = { from: String(query['fra'] ?? ''), to: String(query['til'] ?? '') };
    return presentContractVersions(desk, contract, asked);
  }
}
