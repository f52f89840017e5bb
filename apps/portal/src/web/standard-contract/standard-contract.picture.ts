import { Injectable } from '@nestjs/common';
import type { StandardContractChange, StandardContractFacts } from '@samraad/contracts';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { standardContractWords } from './standard-contract.da';

const words = standardContractWords.picture;

/** Another standard contract: clause by clause, before and after. */
@Injectable()
export class StandardContractPicture extends ProposalPicture<StandardContractChange, StandardContractFacts> {
  readonly kind = 'contract.standard';

  present({ clauses }: StandardContractChange, holds: StandardContractFacts): PresentedChange {
    const { about, ifApproved, approving, refusing, panel } = words;
    return {
      ...{ about: about(holds.name), ifApproved, approving, refusing, readers: [] },
      panels: [rowsPanel(panel, rowsOf(holds.clauses, clauses))],
    };
  }
}

type Clauses = StandardContractFacts['clauses'];

/** A clause is the same one as long as its heading is. */
function rowsOf(before: Clauses, after: Clauses) {
  const textIn = (clauses: Clauses, heading: string) =>
    clauses.find((one) => one.heading === heading)?.text ?? words.none;
  const headings = [...new Set([...after, ...before].map(({ heading }) => heading))];
  return headings.map((label) => ({ label, before: textIn(before, label), after: textIn(after, label) }));
}
