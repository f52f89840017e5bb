import { isRefusal, type Refusal, t } from '@samraad/platform';
import { contractParts } from '../domain/contract-content';

/** A rule's answer with the contract's part in Danish, when it is a refusal that names one. */
export function partInWords<T>(answer: T | Refusal): T | Refusal {
  if (!isRefusal(answer)) return answer;
  const part = contractParts.find((one) => one === answer.params['part']);
  return part ? { ...answer, params: { ...answer.params, part: t(`contracts.part.${part}`) } } : answer;
}
