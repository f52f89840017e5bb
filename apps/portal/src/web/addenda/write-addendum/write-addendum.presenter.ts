import { contractLabels as label } from '../../../i18n/contracts.da';
import { formatMoney } from '@samraad/platform';
import {
  type ErrorItem,
  Fields,
  type Form,
  type MoneyField,
  type Notice,
  type PageHead,
  type TextareaField,
} from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { type PartRow, presentParts } from '../../contracts/write-contract/part-rows.presenter';
import { rowNumbers } from '../../contracts/write-contract/plan-rows';
import { maxRows } from '../../contracts/write-contract/write-contract.form';
import {
  periodFields,
  type PeriodFields,
  planRow,
  type PlanRow,
  textFields,
} from '../../contracts/write-contract/write-contract.presenter';
import type { Typed } from '../../shell';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { writeAddendumWords as words } from './write-addendum.da';

/** A row, with which activity of the plan it is about. */
export interface AddendumRow extends PlanRow {
  readonly seq: { readonly name: string; readonly value: string };
}

/** The form an addendum is written in. */
export interface WriteAddendumModel {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly reason: TextareaField;
  readonly expectations: TextareaField;
  readonly scope: TextareaField;
  readonly followUp: TextareaField;
  readonly price: MoneyField;
  readonly parts: readonly PartRow[];
  readonly mayAddPart: boolean;
  /** Shown where the contract has one. */
  readonly period: PeriodFields | null;
  readonly rows: readonly AddendumRow[];
  readonly mayAdd: boolean;
  readonly form: Form;
}

export interface WriteAddendumFacts {
  readonly desk: AddendaOnDesk;
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
  readonly saved: boolean;
}

/** Draws the contract as it holds, to be changed, with what was typed. */
export function presentWriteAddendum(facts: WriteAddendumFacts): WriteAddendumModel {
  const { desk, typed } = facts;
  const f = new Fields(typed, facts.errors);
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title, { room: 'contract' }),
    notice: facts.saved
      ? { kind: 'success', heading: words.saved, text: words.savedText }
      : { kind: 'info', text: words.lead },
    reason: f.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: 2000,
      rows: 4,
    }),
    ...textFields(f),
    price: f.money({
      name: 'price',
      label: label.price,
      hint: words.priceHint(formatMoney(desk.course.price)),
    }),
    ...presentParts(f, typed),
    period: hasPeriod(typed) ? periodFields(f) : null,
    rows: rowNumbers(typed).map((number, index) => rowOf(f, typed, number, index)),
    mayAdd: rowNumbers(typed).length < maxRows,
    form: {
      action: addendaPaths.write(id),
      submission: facts.submission,
      version: String(typed['version'] ?? '0'),
      submit: { text: words.saveAndReview, name: 'do', value: 'check' },
      other: { text: words.saveDraft, name: 'do', value: 'save' },
      cancel: { text: words.cancel, href: addendaPaths.addenda(id) },
    },
  };
}

/** Shown also while it is half a one. */
const hasPeriod = (typed: Typed): boolean =>
  ['starts', 'ends'].some((name) =>
    ['day', 'month', 'year'].some((part) => text(typed[`${name}-${part}`]) !== ''),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function rowOf(f: Fields, typed: Typed, number: number, index: number): AddendumRow {
  const name = `plan-${number}-seq`;
  const value = typed[name];
  return { ...planRow(f, typed, number, index), seq: { name, value: text(value) } };
}
