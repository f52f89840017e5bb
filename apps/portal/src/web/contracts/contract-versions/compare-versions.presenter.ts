import type { ContractDetail, ContractDraft } from '@samraad/contracts';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import { Fields, type SelectField } from '../../../views';
import { changesBetween } from '../contract-changes.presenter';
import type { ChangedPart } from '../word-changes';
import { isWritten } from '../is-written';
import { contractPaths } from '../contracts.paths';
import { contractVersionsWords as words } from './contract-versions.da';

/** Which two are asked for, as the address says. */
export interface AskedVersions {
  readonly from: string;
  readonly to: string;
}

/** Any two texts of a contract beside each other: the form, and what differs once two are chosen. */
export interface ComparedVersions {
  readonly action: string;
  readonly label: string;
  readonly from: SelectField;
  readonly to: SelectField;
  readonly submit: string;
  readonly result: {
    readonly heading: string;
    readonly changes: readonly ChangedPart[];
    readonly same: string;
  } | null;
}

interface Text {
  readonly value: string;
  readonly text: string;
  readonly content: ContractDraft;
}

/** The draft is one of them while it is written on. Null while there is nothing to compare. */
export function presentCompared(contract: ContractDetail, asked: AskedVersions): ComparedVersions | null {
  const texts = textsOf(contract);
  const [last, before] = [texts.at(-1), texts.at(-2)];
  if (!last || !before) return null;
  const from = texts.find(({ value }) => value === asked.from);
  const to = texts.find(({ value }) => value === asked.to);
  const fields = new Fields({ fra: (from ?? before).value, til: (to ?? last).value }, []);
  const options = texts.map(({ value, text }) => ({ value, text }));
  return {
    action: contractPaths.versions(contract.caseId),
    label: words.compare,
    from: fields.select({ name: 'fra', label: words.from, options }),
    to: fields.select({ name: 'til', label: words.to, options }),
    submit: words.show,
    result: from && to ? resultOf(from, to) : null,
  };
}

const resultOf = (from: Text, to: Text): NonNullable<ComparedVersions['result']> => ({
  heading: words.between(from.text, to.text),
  changes: changesBetween(from.content, to.content),
  same: words.same,
});

function textsOf(contract: ContractDetail): Text[] {
  const sent = contract.versions.map(({ no, content }) => ({
    value: String(no),
    text: contractsPagesDa.version(no),
    content,
  }));
  return isWritten(contract)
    ? [...sent, { value: words.draftValue, text: contractsPagesDa.draft, content: contract.draft }]
    : sent;
}
