import type { ContractDraft } from '../domain/contract-content';

/** A part of a contract: what it is called, and its øre. */
export interface ContractPart {
  readonly title: string;
  readonly amount: string;
}

const two: readonly ContractPart[] = [
  { title: 'Interview', amount: '2000000' },
  { title: 'Seminar', amount: '2500000' },
];

/** A complete contract in milestones, one activity of the part's name each, and the follow-up talk; 20.000 and 25.000 kr. unless said. */
export function contractInParts(
  days: { readonly first: string; readonly last: string },
  parts: readonly ContractPart[] = two,
): ContractDraft {
  const talk = {
    title: 'Opfølgning',
    kind: 'follow-up-talk',
    plannedOn: days.last,
    description: '',
  } as const;
  return {
    expectations: 'En fælles måde at fordele opgaverne på.',
    scope: 'Et møde om hver del.',
    price: parts.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString(),
    milestones: [...parts],
    activities: [
      ...parts.map(({ title }, index) => ({
        ...{ title, kind: 'workshop' as const, plannedOn: days.first, description: '' },
        milestone: index + 1,
      })),
      talk,
    ],
    followUp: 'TRIO følger op.',
  };
}
