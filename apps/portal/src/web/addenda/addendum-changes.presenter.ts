import type { AddendumView, SentAddendum } from '@samraad/addenda';
import type { ContractContent, ContractDetail } from '@samraad/contracts';
import { changesBetween } from '../contracts/contract-changes.presenter';
import type { ChangedPart } from '../contracts/word-changes';

export { type ChangedPart, changesBetween };

/** The contract that an addendum changes; null when it can't be told any more. */
export const amendedBy = ({ versions }: ContractDetail, { amends }: SentAddendum): ContractContent | null =>
  versions.find(({ hash }) => hash === amends)?.content ?? null;

/** What an addendum that was sent changes. */
export function changesOf(contract: ContractDetail, { sent }: AddendumView): ChangedPart[] {
  const before = sent && amendedBy(contract, sent);
  return sent && before ? changesBetween(before, sent.content) : [];
}
