import { evaluationsDa as words } from '../../i18n/evaluations.da';
import type { PageHead } from '../../views';
import { casePaths } from '../cases/cases.paths';
import type { CaseHeading } from './case-evaluations';
import { evaluationPaths } from './evaluations.paths';

/** The head of a page about a case's evaluation; who knows the case only by number is not led to it. */
export function evaluationHead(about: CaseHeading, title: string, below?: string): PageHead {
  const { caseId, reference, number, title: caseTitle } = about;
  const named = caseTitle ?? words.caseNumber(number ?? 0);
  const start = caseTitle
    ? { text: named, href: casePaths.case(caseId) }
    : { text: words.list, href: evaluationPaths.list() };
  const middle = below ? [{ text: words.title, href: evaluationPaths.overview(caseId) }] : [];
  return { title, reference, crumbs: [start, ...middle, { text: below ?? words.title }], sub: named };
}
