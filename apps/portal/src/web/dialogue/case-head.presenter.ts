import type { CaseFacts } from '@samraad/requests';
import type { PageHead } from '../../views';
import { casePaths } from '../cases/cases.paths';

/** The head of a page about one case: where it belongs, and the way back. */
export function caseHead(
  facts: Pick<CaseFacts, 'id' | 'title' | 'reference'>,
  title: string,
  sub?: string,
): PageHead {
  return {
    title,
    crumbs: [{ text: facts.title, href: casePaths.case(facts.id) }, { text: title }],
    reference: facts.reference,
    ...(sub === undefined ? {} : { sub }),
  };
}
