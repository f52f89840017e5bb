import type { CaseFacts } from '@samraad/requests';
import type { PageHead } from '../../views';
import { casePaths } from '../cases/cases.paths';

/** The head of a page about what is late in a case. */
export const lateHead = (
  { id, title, reference }: Pick<CaseFacts, 'id' | 'title' | 'reference'>,
  heading: string,
  sub: string,
): PageHead => ({
  title: heading,
  crumbs: [{ text: title, href: casePaths.case(id) }, { text: heading }],
  reference,
  sub,
});
