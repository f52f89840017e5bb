import { nextContractStates } from '../../../libs/contracts/src/domain/contract-state';
import { nextActivityStates } from '../../../libs/delivery/src/domain/activity-state';
import { nextAttestationStates } from '../../../libs/delivery/src/domain/attestation-state';
import { nextInvoiceStates } from '../../../libs/delivery/src/domain/invoice-state';
import { nextPromiseStates } from '../../../libs/dialogue/src/domain/promise-state';
import { nextEvaluationStates } from '../../../libs/evaluation/src/domain/evaluation-state';
import { movements } from '../../../libs/budget/src/domain/movements.rules';
import { nextMailStatus } from '../../../libs/notification/src/domain/mail-status';
import { nextStages } from '../../../libs/requests/src/domain/request-state';

/** A state machine of the house: where it is drawn, where it begins, and its moves. */
export interface StateTable {
  readonly lib: string;
  readonly title: string;
  readonly starts: readonly string[];
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** Words on the arrows, by `from>to`. */
  readonly labels?: Readonly<Record<string, string>>;
}

const accountMoves = Object.entries(movements).flatMap(([kind, steps]) =>
  steps.map(({ from, to }) => ({ kind, from, to })),
);

/** The ledger drawn as moves between accounts, each arrow with the postings that go that way. */
function ledger(): Pick<StateTable, 'next' | 'labels'> {
  const next: Record<string, string[]> = {};
  const labels: Record<string, string> = {};
  for (const { kind, from, to } of accountMoves) {
    const arrow = `${from}>${to}`;
    next[to] ??= [];
    if (!(next[from] ??= []).includes(to)) next[from].push(to);
    labels[arrow] = labels[arrow] === undefined ? kind : `${labels[arrow]}, ${kind}`;
  }
  return { next, labels };
}

/** Every state table; state-diagrams.spec.ts misses one that is declared in a lib and not listed. */
export const stateTables: readonly StateTable[] = [
  { lib: 'notification', title: 'mail', starts: ['queued', 'undeliverable'], next: nextMailStatus },
  { lib: 'requests', title: 'case', starts: ['draft'], next: nextStages },
  { lib: 'dialogue', title: 'promise', starts: ['proposed'], next: nextPromiseStates },
  { lib: 'budget', title: 'ledger', starts: ['granted'], ...ledger() },
  { lib: 'contracts', title: 'contract', starts: ['draft'], next: nextContractStates },
  { lib: 'delivery', title: 'activity', starts: ['planned'], next: nextActivityStates },
  { lib: 'delivery', title: 'attestation', starts: ['open'], next: nextAttestationStates },
  { lib: 'delivery', title: 'invoice', starts: ['sent'], next: nextInvoiceStates },
  { lib: 'evaluation', title: 'evaluation', starts: ['scheduled', 'open'], next: nextEvaluationStates },
];

/** The mermaid text of a table, between the marks under which a README holds it. */
export function drawn({ title, starts, next, labels = {} }: StateTable): string {
  const arrows = Object.entries(next).flatMap(([from, targets]) =>
    targets.length === 0
      ? [`  ${from} --> [*]`]
      : targets.map(
          (to) => `  ${from} --> ${to}${labels[`${from}>${to}`] ? `: ${labels[`${from}>${to}`]}` : ''}`,
        ),
  );
  return [
    `<!-- states: ${title} -->`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...starts.map((start) => `  [*] --> ${start}`),
    ...arrows,
    '```',
    '',
    '<!-- /states -->',
  ].join('\n');
}

/** What a README holds for a table now; undefined when it has no such block. */
export function held(readme: string, title: string): string | undefined {
  return new RegExp(`<!-- states: ${title} -->[\\s\\S]*?<!-- /states -->`).exec(readme)?.[0];
}
