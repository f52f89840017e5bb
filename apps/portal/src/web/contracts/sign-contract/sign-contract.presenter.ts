import type { ContractDetail } from '@samraad/contracts';
import { formatDay, formatShortDayYear, textOf } from '@samraad/platform';
import { orderConsequence, type OrderStatement } from '@samraad/requests';
import type { RoundRules } from '@samraad/scheme';
import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import {
  type ChoiceField,
  type ErrorItem,
  Fields,
  type Form,
  hashGroups,
  type KeyValues,
  type Link,
  type PageHead,
  type SignatureBox,
} from '../../../views';
import type { Typed } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import { fileShown } from '../contract-file/contract-file-shown';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { planLines, priceWords } from '../contract-text.presenter';
import {
  type OrderChoice,
  orderChosen,
  orderField,
  orderSaid,
  topicsField,
} from '../../requests/shared/order-choice';
import { contractPaths } from '../contracts.paths';
import type { Place } from '../signing-places';
import { signContractWords } from './sign-contract.da';

/** The page a local side signs on. */
export interface SignContractModel {
  readonly head: PageHead;
  readonly summary: KeyValues;
  readonly readAll: string;
  /** The file all sign together with the rest; null when there is none. */
  readonly file: Link | null;
  readonly saidBefore: string | null;
  readonly order: ChoiceField;
  readonly topics: ChoiceField;
  readonly read: ChoiceField;
  readonly signature: SignatureBox;
  readonly form: Form;
}

export interface SignFacts {
  readonly desk: ContractOnDesk;
  readonly contract: ContractDetail;
  /** The workplace that is signed for, and those of the viewer's that wait for the same after it. */
  readonly place: Place;
  readonly more: readonly Place[];
  readonly statement: OrderStatement | null;
  readonly rules: RoundRules['order'];
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
}

/** Draws it: the contract in five lines, the order question with what each answer leads to, and the signature. */
export function presentSignContract(facts: SignFacts): SignContractModel {
  const { desk, contract, place, more } = facts;
  const version = contract.versions.at(-1);
  const side = contractsPagesDa.sideLower[desk.viewer.side ?? 'management'];
  const hash = version?.hash ?? '';
  const f = new Fields(facts.typed, facts.errors);
  return {
    head: contractHead(desk, signContractWords.title),
    summary: summaryOf(contract),
    readAll: contractPaths.contract(contract.caseId),
    file: fileOf(contract),
    saidBefore: saidBefore(facts.statement),
    order: questionOf(f, facts.rules),
    topics: topicsField(f, names),
    read: f.checkboxes({
      name: 'read',
      label: signContractWords.signature,
      items: [{ value: 'ja', label: label.read }],
    }),
    signature: {
      heading: signContractWords.signatureFor(side),
      statement: signContractWords.statement[contract.signers](side, place.name, desk.providerName),
      ...(more.length > 0 && { note: signContractWords.afterwards(more.map(({ name }) => name)) }),
      hashGroups: hashGroups(hash),
    },
    form: {
      action: contractPaths.sign(contract.caseId),
      submission: facts.submission,
      hidden: [
        { name: 'hash', value: hash },
        { name: 'unitId', value: place.id },
      ],
      submit: { text: signContractWords.submit },
      cancel: { text: contractsPagesDa.parts.askChanges, href: contractPaths.changes(contract.caseId) },
    },
  };
}

function fileOf(contract: ContractDetail): Link | null {
  const version = contract.versions.at(-1);
  const file = version && fileShown(contract, version.no);
  if (!file) return null;
  return {
    text: signContractWords.openFile(file),
    href: contractPaths.fileContent(contract.caseId, version.no),
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

const answerWords: Readonly<Record<OrderChoice, string>> = {
  none: signContractWords.orderNone,
  same_matter: signContractWords.orderSame,
  other_matter: signContractWords.orderOther,
  complied: signContractWords.orderComplied,
  complied_other: signContractWords.orderCompliedOther,
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

const names = { answer: 'order', day: 'compliedOn', otherDay: 'otherCompliedOn', topics: 'topics' } as const;

const questionOf = (f: Fields, rules: RoundRules['order']): ChoiceField =>
  orderField(f, names, {
    label: label.order,
    day: label.compliedOn,
    hint: signContractWords.orderHint,
    of: (choice) => {
      const said = orderSaid('', choice, { day: '2000-01-01', otherDay: '2000-01-01', topics: [] });
      const consequence = orderConsequence(said, rules);
      const closed = choice === 'complied' && consequence === 'blocked';
      return { label: answerWords[choice], hint: closed ? notInRound : leadsTo[consequence] };
    },
  });

function saidBefore(statement: OrderStatement | null): string | null {
  const choice = statement && orderChosen(statement.answer, statement.matter ?? null);
  if (!statement || !choice) return null;
  const on = statement.compliedOn ? ` (${formatShortDayYear(statement.compliedOn)})` : '';
  return signContractWords.lastAnswer(answerWords[choice], on);
}

/** What a refused signature says: the rule's words, and that the answer is kept. */
export const obstacleError = (key: string, params: Readonly<Record<string, string | number>>): ErrorItem => ({
  field: 'order',
  message: key === 'requests.order-not-complied' ? orderKept : textOf(key, params),
});
const orderKept = signContractWords.orderKept;
