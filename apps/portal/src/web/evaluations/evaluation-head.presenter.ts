import { casePlace } from '@samraad/requests';
import type { PageHead } from '../../views';
import { caseHead } from '../cases/case-head.presenter';
import type { CaseHeading } from './case-evaluations';

/** The head of a page about a case's evaluation; who knows the case only by number is not led to it. */
export function evaluationHead(about: CaseHeading, title: string, crumb?: string): PageHead {
  const { caseId: id, number, title: name } = about;
  const sub = name ?? casePlace(number, null);
  return caseHead({ ...about, id }, title, { room: 'evaluation', crumb, sub });
}
