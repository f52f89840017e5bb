import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import { presentReasonForm, type ReasonModel, type ReasonTyped } from '../../cases/reason-form.presenter';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { reasonWords } from './reason.da';

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
export function presentReason(kind: ReasonFor, desk: ContractOnDesk, typed: ReasonTyped): ReasonModel {
  const { title, lead, hint, consequences, submit, danger } = words[kind];
  const { id } = desk.facts;
  const asked = {
    head: contractHead(desk, title),
    lead: lead(desk.providerName),
    ...{ consequences, label: label.reason, hint, rows: 6 },
    action: contractPaths[kind](id),
    submit: { text: submit, danger },
    cancel: { text: contractsPagesDa.parts.back, href: contractPaths.contract(id) },
  };
  return presentReasonForm(asked, typed);
}
