import type { ContractDetail } from '@samraad/contracts';
import { formatDay, formatShortDayYear, textOf } from '@samraad/platform';
import { type OrderAnswer, orderConsequence, type OrderStatement } from '@samraad/requests';
import type { RoundRules } from '@samraad/scheme';
import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import {
  type ChoiceField,
  type ErrorItem,
  Fields,
  type Form,
  hashGroups,
  type KeyValues,
  type PageHead,
  type SignatureBox,
} from '../../../views';
import type { Typed } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { planLines, priceWords } from '../contract-text.presenter';
import { contractPaths } from '../contracts.paths';
import { signContractWords } from './sign-contract.da';

/** The page a local side signs on. */
export interface SignContractModel {
  readonly head: PageHead;
  readonly summary: KeyValues;
  readonly readAll: string;
  readonly saidBefore: string | null;
  readonly order: ChoiceField;
  readonly read: ChoiceField;
  readonly signature: SignatureBox;
  readonly form: Form;
}

export interface SignFacts {
  readonly desk: ContractOnDesk;
  readonly contract: ContractDetail;
  readonly statement: OrderStatement | null;
  readonly rules: RoundRules['order'];
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
}

/** Draws it: the contract in five lines, the order question with what each answer leads to, and the signature. */
export function presentSignContract(facts: SignFacts): SignContractModel {
  const { desk, contract } = facts;
  const version = contract.versions.at(-1);
  const side = contractsPagesDa.sideLower[desk.viewer.side ?? 'management'];
  const hash = version?.hash ?? '';
  const f = new Fields(facts.typed, facts.errors);
  return {
    head: contractHead(desk, signContractWords.title),
    summary: summaryOf(contract),
    readAll: contractPaths.contract(contract.caseId),
    saidBefore: saidBefore(facts.statement),
    order: orderField(f, facts.rules),
    read: f.checkboxes({
      name: 'read',
      label: signContractWords.signature,
      items: [{ value: 'ja', label: label.read }],
    }),
    signature: {
      heading: signContractWords.signatureFor(side),
      statement: signContractWords.statement(side, contract.unit.name, desk.providerName),
      hashGroups: hashGroups(hash),
    },
    form: {
      action: contractPaths.sign(contract.caseId),
      submission: facts.submission,
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: signContractWords.submit },
      cancel: { text: contractsPagesDa.parts.askChanges, href: contractPaths.changes(contract.caseId) },
    },
  };
}

function summaryOf(contract: ContractDetail): KeyValues {
  const content = contract.versions.at(-1)?.content;
  return {
    rows: [
      { key: signContractWords.provider, value: contract.provider.name },
      { key: signContractWords.price, value: priceWords(content?.price), lines: [signContractWords.paidBy] },
      { key: signContractWords.plan, lines: planLines(content?.activities) },
      ...(contract.signBy
        ? [{ key: signContractWords.signBy, value: signContractWords.byDay(formatDay(contract.signBy)) }]
        : []),
    ],
  };
}

const answerWords: Readonly<Record<OrderAnswer, string>> = {
  none: signContractWords.orderNone,
  same_matter: signContractWords.orderSame,
  other_matter: signContractWords.orderOther,
  complied: signContractWords.orderComplied,
  unknown: signContractWords.orderUnknown,
};

const leadsTo = {
  allowed: signContractWords.allowed,
  flagged: signContractWords.flagged,
  blocked: signContractWords.blocked,
  held: signContractWords.held,
  missing: '',
} as const;
const notInRound = signContractWords.notInRound;

function orderField(f: Fields, rules: RoundRules['order']): ChoiceField {
  const day = f.date({ name: 'compliedOn', label: label.compliedOn });
  return f.radios({
    name: 'order',
    label: label.order,
    hint: signContractWords.orderHint,
    items: (['none', 'complied', 'other_matter', 'same_matter', 'unknown'] as const).map((answer) => {
      const statement = { unitId: '', answer, compliedOn: '2000-01-01' };
      const consequence = orderConsequence(statement, rules);
      const closed = answer === 'complied' && consequence === 'blocked';
      return {
        value: answer,
        label: answerWords[answer],
        hint: closed ? notInRound : leadsTo[consequence],
        ...(answer === 'complied' ? { more: { date: day } } : {}),
      };
    }),
  });
}

function saidBefore(statement: OrderStatement | null): string | null {
  if (!statement?.answer) return null;
  const on = statement.compliedOn ? ` (${formatShortDayYear(statement.compliedOn)})` : '';
  return signContractWords.lastAnswer(answerWords[statement.answer], on);
}

/** What a refused signature says: the rule's words, and that the answer is kept. */
export const obstacleError = (key: string, params: Readonly<Record<string, string | number>>): ErrorItem => ({
  field: 'order',
  message: key === 'requests.order-not-complied' ? orderKept : textOf(key, params),
});
const orderKept = signContractWords.orderKept;
