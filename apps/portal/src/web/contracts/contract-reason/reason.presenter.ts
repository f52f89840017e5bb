import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import { type ErrorItem, Fields, type Form, type PageHead, type TextareaField } from '../../../views';
import type { Typed } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractDesk } from '../contract-desk.reader';
import { contractPaths } from '../contracts.paths';

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
    lead: (provider: string) => `Skriv, hvad der skal være anderledes, så ${provider} kan rette kontrakten.`,
    hint: 'Vær konkret: hvilken del, og hvad skal der stå i stedet? Begge sider og udbyderen kan læse det.',
    consequences: [
      'Underskrifterne på denne udgave gælder ikke for den næste.',
      'Sagen er i dialog igen. Pengene er holdt så længe, og udbyderens frist er stadig overholdt.',
      'Den anden side kan se, at I har bedt om ændringer.',
    ],
    submit: 'Bed om ændringer',
    danger: false,
  },
  withdraw: {
    title: contractsPagesDa.parts.withdraw,
    lead: () => 'Begge sider får besked om, at kontrakten er trukket tilbage, og kan læse din begrundelse.',
    hint: 'Skriv, hvorfor kontrakten trækkes tilbage, og hvad der sker nu.',
    consequences: [
      'Underskrifterne på denne udgave falder væk.',
      'Pengene bliver fri i jeres ramme igen.',
      'Fristen for kontrakten løber videre fra sin gamle dato. Er den passeret, er fristen overskredet.',
    ],
    submit: 'Træk kontrakten tilbage',
    danger: true,
  },
} as const;

/** Draws it for asking for changes, or for withdrawing. */
export function presentReason(
  kind: ReasonFor,
  desk: ContractDesk,
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
