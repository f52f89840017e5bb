import type { AddendumView, SentAddendum } from '@samraad/addenda';
import {
  type ContractContent,
  type ContractDetail,
  changedParts,
  type ContractPart,
} from '@samraad/contracts';
import { formatMoney } from '@samraad/platform';
import { partHeadings } from '../../i18n/contracts.da';
import { paragraphsOf, planLines } from '../contracts/contract-text.presenter';

/** A part of the contract that becomes another, before and after. */
export interface ChangedPart {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The contract that an addendum changes; null when it can't be told any more. */
export const amendedBy = ({ versions }: ContractDetail, { amends }: SentAddendum): ContractContent | null =>
  versions.find(({ hash }) => hash === amends)?.content ?? null;

/** What differs between two contents, part by part. */
export const changesBetween = (before: ContractContent, after: ContractContent): ChangedPart[] =>
  changedParts(before, after).map((part) => ({
    label: partHeadings[part],
    ...onlyOther(linesOf(before, part), linesOf(after, part)),
  }));

/** Of a list of lines only those that are not on both sides: a plan of ten activities has one that moves. */
function onlyOther(before: string[], after: string[]): Pick<ChangedPart, 'before' | 'after'> {
  return {
    before: before.filter((line) => !after.includes(line)),
    after: after.filter((line) => !before.includes(line)),
  };
}

function linesOf(content: ContractContent, part: ContractPart): string[] {
  if (part === 'price') return [formatMoney(BigInt(content.price))];
  return part === 'activities' ? planLines(content.activities) : paragraphsOf(content[part]);
}

/** What an addendum that was sent changes. */
export function changesOf(contract: ContractDetail, { sent }: AddendumView): ChangedPart[] {
  const before = sent && amendedBy(contract, sent);
  return sent && before ? changesBetween(before, sent.content) : [];
}
