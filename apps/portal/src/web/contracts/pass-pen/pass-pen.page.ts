import { PassPen } from '@samraad/contracts';
import { ActOnly, type Ask, doing, PostAt } from '../../shell';
import { contractPaths } from '../contracts.paths';

/** The button that gives the draft to the other. */
@PostAt('case.give-draft', 'contracts.pass-pen')
export class GiveDraft extends ActOnly {
  act(ask: Ask) {
    const { caseId } = ask;
    return doing(PassPen, { caseId, to: ask.is('provider') ? ('parties' as const) : ('provider' as const) });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

/** The button that takes the draft back, to write on it. */
@PostAt('case.take-draft', 'contracts.pass-pen')
export class TakeDraft extends ActOnly {
  act(ask: Ask) {
    const { caseId } = ask;
    return doing(PassPen, { caseId, to: ask.is('provider') ? ('provider' as const) : ('parties' as const) });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.write(caseId);
  }
}
