import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import { type ErrorItem, Fields, type Form, type PageHead, type TextareaField } from '../../../views';
import type { Typed } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { reasonWords } from './reason.da';

/** A page that asks for a reason and says what follows. */
export interface ReasonModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly consequences: readonly string[];
  readonly reason: TextareaField;
  readonly form: Form;
}

export type ReasonFor = 'changes' | 'withdraw';

const words = {
  changes: {
    title: contractsPagesDa.parts.askChanges,
    lead: (provider: string) => reasonWords.changesLead(provider),
    hint: reasonWords.changesHint,
    consequences: [reasonWords.changesSignatures, reasonWords.changesDialogue, reasonWords.changesOtherSide],
    submit: reasonWords.changesSubmit,
    danger: false,
  },
  withdraw: {
    title: contractsPagesDa.parts.withdraw,
    lead: () => reasonWords.withdrawLead,
    hint: reasonWords.withdrawHint,
    consequences: [reasonWords.withdrawSignatures, reasonWords.withdrawMoney, reasonWords.withdrawClock],
    submit: reasonWords.withdrawSubmit,
    danger: true,
  },
} as const;

/** Draws it for asking for changes, or for withdrawing. */
export function presentReason(
  kind: ReasonFor,
  desk: ContractOnDesk,
  f: { readonly typed: Typed; readonly errors: readonly ErrorItem[]; readonly submission: string },
): ReasonModel {
  const { title, lead, hint, consequences, submit, danger } = words[kind];
  const { id } = desk.facts;
  return {
    head: contractHead(desk, title),
    lead: lead(desk.providerName),
    consequences,
    reason: new Fields(f.typed, f.errors).textarea({
      name: 'reason',
      label: label.reason,
      hint,
      maxLength: 2000,
      rows: 6,
    }),
    form: {
      action: contractPaths[kind](id),
      submission: f.submission,
      submit: { text: submit, danger },
      cancel: { text: contractsPagesDa.parts.back, href: contractPaths.contract(id) },
    },
  };
}
