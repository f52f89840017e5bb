import { join } from 'node:path';
import type { ContractDetail } from '@samraad/contracts';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type ContractDesk, ContractDeskReader } from '../contract-desk.reader';
import { presentContractVersions } from './contract-versions.presenter';

interface Opened {
  readonly desk: ContractDesk;
  readonly contract: ContractDetail;
}

/** The versions of a contract and what each changed. */
@PageAt('case.contract-versions', 'contracts.read')
export class ContractVersionsPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'contract-versions.hbs');

  constructor(private readonly desks: ContractDeskReader) {
    super();
  }

  async open({ req, caseId }: Ask) {
    const desk = await this.desks.open(req, caseId);
    const { contract } = desk;
    return contract && contract.versions.length > 0 ? { desk, contract } : null;
  }

  present({ desk, contract }: Opened) {
    return presentContractVersions(desk, contract);
  }
}
