import type { ActivityTemplate } from '@samraad/catalogue';
import { activityKinds } from '@samraad/contracts';
import { addressOf, readKroner, t } from '@samraad/platform';
import { contractLabels as label, contractsPagesDa } from '../../../i18n/contracts.da';
import {
  type DateField,
  Fields,
  type Form,
  type Notice,
  type PageHead,
  type SelectField,
  type TextareaField,
  type TextField,
  type MoneyField,
} from '../../../views';
import type { ErrorItem } from '../../../views';
import type { Typed } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { presentRoom, type RoomView } from '../contract-room.presenter';
import type { ContractRoom } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { milestoneField, type PartRow, presentParts } from './part-rows.presenter';
import { penOfViewer } from '../pass-pen/pen.presenter';
import { type Clash, saveAnyway } from './clash.presenter';
import { rowNumbers } from './plan-rows';
import { maxRows } from './write-contract.form';
import { writeContractWords as words } from './write-contract.da';

/** One activity of the plan as inputs. */
export interface PlanRow {
  readonly legend: string;
  readonly title: TextField;
  readonly kind: SelectField;
  readonly day: DateField;
  readonly description: TextareaField;
  /** Null while there are no milestones. */
  readonly milestone: SelectField | null;
  readonly remove: string;
}

/** The first and the last day of a contract's period, as inputs. */
export interface PeriodFields {
  readonly starts: DateField;
  readonly ends: DateField;
}

/** The form a contract is written in. */
export interface WriteContractModel {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly expectations: TextareaField;
  readonly scope: TextareaField;
  readonly price: MoneyField;
  /** The provider's own; the parties see no figures of its frame. */
  readonly room: RoomView | null;
  readonly clash: Clash | null;
  readonly parts: readonly PartRow[];
  readonly mayAddPart: boolean;
  /** The first and the last day, when the parties agree on them. */
  readonly period: PeriodFields;
  readonly rows: readonly PlanRow[];
  readonly mayAdd: boolean;
  readonly templates: readonly { readonly value: string; readonly name: string; readonly steps: string }[];
  readonly followUp: TextareaField;
  /** Where the round has a standard contract. */
  readonly standard: SelectField | null;
  readonly standardHref: string;
  readonly form: Form;
}

export interface WriteFacts {
  readonly desk: ContractOnDesk;
  /** Null for the parties. */
  readonly room: ContractRoom | null;
  /** What stands and what was typed, when somebody else was faster. */
  readonly clash: Clash | null;
  readonly templates: readonly ActivityTemplate[];
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
  readonly saved: boolean;
}

/** Draws the form with what was typed, and what the price does to the frame. */
export function presentWriteContract(facts: WriteFacts): WriteContractModel {
  const { desk, typed } = facts;
  const f = new Fields(typed, facts.errors);
  const { id } = desk.facts;
  const price = readKroner(String(typed['price'] ?? ''));
  return {
    head: contractHead(desk, contractsPagesDa.parts.write),
    ...{ notice: noticeOf(facts), clash: facts.clash },
    ...textFields(f, desk.viewer.isProvider),
    price: f.money({
      name: 'price',
      label: label.price,
      hint: desk.viewer.isProvider ? words.priceHint : words.priceHintParties,
    }),
    room:
      facts.room &&
      presentRoom(
        facts.room,
        'value' in price ? price.value : null,
        desk.contract?.state === 'changes_asked',
      ),
    period: periodFields(f),
    ...presentParts(f, typed),
    rows: rowNumbers(typed).map((number, index) => planRow(f, typed, number, index)),
    mayAdd: rowNumbers(typed).length < maxRows,
    templates: facts.templates.map(({ key, name, steps }) => ({
      value: `template-${key}`,
      name,
      steps: steps.map((step) => step.label).join(' → '),
    })),
    ...presentStandard(f, facts),
    form: {
      action: contractPaths.write(id),
      submission: facts.submission,
      version: String(typed['version'] ?? '0'),
      ...buttons(facts),
      cancel: { text: contractsPagesDa.parts.back, href: contractPaths.contract(id) },
    },
  };
}

/** The provider goes on to send it, the parties only save; after a clash one button says what saving means. */
function buttons({ desk, clash }: WriteFacts): Pick<Form, 'submit' | 'other'> {
  if (clash) {
    const penHere = penOfViewer(desk.viewer) === desk.contract?.pen;
    return { submit: { text: saveAnyway(penHere), name: 'do', value: penHere ? 'save' : 'take' } };
  }
  if (!desk.viewer.isProvider) return { submit: { text: words.save, name: 'do', value: 'save' } };
  return {
    submit: { text: words.saveAndReview, name: 'do', value: 'check' },
    other: { text: words.saveDraft, name: 'do', value: 'save' },
  };
}

/** The three parts that are free text. */
export function textFields(
  f: Fields,
  isProvider = true,
): Pick<WriteContractModel, 'expectations' | 'scope' | 'followUp'> {
  return {
    expectations: f.textarea({
      name: 'expectations',
      label: label.expectations,
      hint: words.purposeHint,
      maxLength: 4000,
      rows: 6,
    }),
    scope: f.textarea({
      name: 'scope',
      label: label.scope,
      hint: isProvider ? words.servicesHint : words.servicesHintParties,
      maxLength: 4000,
      rows: 6,
    }),
    followUp: f.textarea({
      name: 'followUp',
      label: label.followUp,
      hint: isProvider ? words.followUpHint : words.followUpHintParties,
      maxLength: 4000,
      rows: 5,
    }),
  };
}

const presentStandard = (f: Fields, facts: WriteFacts) => ({
  standard: standardField(f, facts),
  standardHref: addressOf('round.standard', { roundKey: facts.desk.facts.roundId ?? '' }),
});

/** To be used or not (domain.md §9 [M]); a draft may stay with the version it was begun from. */
function standardField(f: Fields, { desk }: WriteFacts): SelectField | null {
  const { standardNo } = desk;
  const own = desk.contract?.draft.standard?.no;
  const numbers = [
    ...new Set([...(own === undefined ? [] : [own]), ...(standardNo > 0 ? [standardNo] : [])]),
  ];
  if (numbers.length === 0) return null;
  const options = numbers.map((no) => ({
    value: String(no),
    text: no === standardNo ? words.standardNow(no) : words.standardOlder(no),
  }));
  return f.select({
    name: 'standard',
    label: label.standard,
    hint: words.standardHint,
    optional: true,
    options: [{ value: '', text: words.standardNone }, ...options],
  });
}

export const periodFields = (f: Fields): PeriodFields => ({
  starts: f.date({ name: 'starts', label: label.startsOn, optional: true }),
  ends: f.date({ name: 'ends', label: label.endsOn, optional: true }),
});

/** One activity as inputs; its number is that of its inputs' names. */
export function planRow(f: Fields, typed: Typed, number: number, index: number): PlanRow {
  const name = (field: string) => `plan-${number}-${field}`;
  return {
    legend: words.activity(index + 1),
    title: f.text({ name: name('title'), label: label.rowTitle, maxLength: 120, width: 'full' }),
    kind: f.select({
      name: name('kind'),
      label: label.rowKind,
      options: [
        { value: '', text: words.chooseKind },
        ...activityKinds.map((kind) => ({ value: kind, text: t(`contracts.kind.${kind}`) })),
      ],
    }),
    day: f.date({ name: name('on'), label: label.rowDay, optional: false }),
    description: f.textarea({
      name: name('description'),
      label: label.rowDescription,
      optional: true,
      maxLength: 1000,
      rows: 2,
    }),
    milestone: milestoneField(f, typed, name('milestone')),
    remove: `remove-${number}`,
  };
}

function noticeOf({ desk, saved }: WriteFacts): Notice | null {
  if (saved)
    return {
      kind: 'success',
      heading: words.savedHeading,
      text: desk.viewer.isProvider ? words.savedText : words.savedTextParties,
    };
  const setback = desk.contract?.setback;
  if (setback?.reason)
    return { kind: 'warning', heading: words.returnedHeading, text: `»${setback.reason}«` };
  if (desk.contract) return null;
  return {
    kind: 'info',
    text: words.startedFromRequest,
  };
}
