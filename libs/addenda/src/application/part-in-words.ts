import { isRefusal, type Refusal, t } from '@samraad/platform';
import { addendumParts } from '../domain/addendum-terms';

/** A rule's answer with the addendum's part in Danish, when it is a refusal that names one. */
export function addendumInWords<T>(answer: T | Refusal): T | Refusal {
  if (!isRefusal(answer)) return answer;
  const part = addendumParts.find((one) => one === answer.params['part']);
  return part ? { ...answer, params: { ...answer.params, part: t(`addenda.part.${part}`) } } : answer;
}
