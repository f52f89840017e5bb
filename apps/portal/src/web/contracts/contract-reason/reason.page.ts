import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AskForChanges, type ContractState, WithdrawContract } from '@samraad/contracts';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { contractLabels as label } from '../../../i18n/contracts.da';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { type ContractOnDesk, ContractOfCase } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { presentReason, type ReasonFor } from './reason.presenter';

const form = z.object({ reason: longText(2000, label.reason) });

/** Asking for changes and taking back both need a reason. */
@Injectable()
abstract class ReasonPage extends FormPage<typeof form, ContractOnDesk> {
  readonly template = join(__dirname, 'reason.hbs');
  readonly form = form;
  abstract readonly kind: ReasonFor;
  abstract readonly possibleIn: readonly ContractState[];

  constructor(private readonly contracts: ContractOfCase) {
    super();
  }

  /** 409 when the contract has moved on. */
  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const possible = desk.contract && this.possibleIn.includes(desk.contract.state);
    return possible ? desk : refuse('contracts.not-in-this-state', {}, 409);
  }

  present(desk: ContractOnDesk, _ask: Ask, { typed, errors, submission }: Sent) {
    return presentReason(this.kind, desk, { typed, errors, submission });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

/** A side asks for changes. */
@PageAt('case.contract-changes', 'contracts.ask-changes', { writes: 'reason' })
export class AskForChangesPage extends ReasonPage {
  readonly kind = 'changes';
  readonly possibleIn = ['sent'] as const;

  act({ reason }: z.output<typeof form>, { caseId }: Ask) {
    return doing(AskForChanges, { caseId, reason });
  }
}

/** The provider takes the contract back. */
@PageAt('case.withdraw-contract', 'contracts.withdraw', { writes: 'reason' })
export class WithdrawContractPage extends ReasonPage {
  readonly kind = 'withdraw';
  readonly possibleIn = ['sent', 'waiting'] as const;

  act({ reason }: z.output<typeof form>, { caseId }: Ask) {
    return doing(WithdrawContract, { caseId, reason });
  }
}
