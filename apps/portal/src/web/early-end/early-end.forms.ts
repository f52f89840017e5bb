import { type EarlyEndView, standsAtOnce, stillToAgree } from '@samraad/delivery';
import { addressOf, formatMoney, newId } from '@samraad/platform';
import type { ChoiceField, ConfirmBox, Fields, Form, MoneyField, TextareaField } from '../../views';
import type { EarlyEndOnDesk } from './early-end-of-case.reader';
import { earlyEndWords as words } from './early-end.da';

/** The fields of a proposal, folded while another lies there. */
export interface ProposeEarlyEndForm {
  readonly summary: string;
  readonly open: boolean;
  readonly leads: readonly string[];
  readonly reason: TextareaField;
  readonly amount: MoneyField;
  readonly talk: ChoiceField | null;
  readonly form: Form;
}

export interface RefuseEarlyEndForm {
  readonly summary: string;
  readonly open: boolean;
  readonly lead: string;
  readonly reason: TextareaField;
  readonly form: Form;
}

type Place = 'end-early' | 'agree-end-early' | 'refuse-end-early' | 'take-back-end-early';
const at = (page: Place, { facts }: EarlyEndOnDesk): string =>
  addressOf(`case.${page}`, { caseId: facts.id });

export function agreeBox(desk: EarlyEndOnDesk, { hash, agreed, amount }: EarlyEndView): ConfirmBox {
  const last = stillToAgree(agreed.map(({ side }) => side)).length === 1;
  return {
    heading: words.agree,
    text: words.agreeText(formatMoney(amount)),
    consequences: [
      last ? words.last : words.more,
      words.cancels,
      desk.early.ground.held ? words.goesOn : words.closes,
      ...(desk.early.ground.held && !standsAtOnce(desk.facts.unitIds) ? [words.joinedObject] : []),
    ],
    form: {
      action: at('agree-end-early', desk),
      submission: newId(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.agreeSubmit },
    },
  };
}

export function refuseForm(desk: EarlyEndOnDesk, { hash }: EarlyEndView, fields: Fields): RefuseEarlyEndForm {
  const reason = fields.textarea({ name: 'refusal', label: words.refusal, maxLength: 4000, rows: 4 });
  return {
    summary: words.refuse,
    open: reason.error !== undefined || (reason.value ?? '') !== '',
    lead: words.refuseLead,
    reason,
    form: {
      action: at('refuse-end-early', desk),
      submission: newId(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.refuseSubmit, quiet: true },
    },
  };
}

export const takeBackBox = (desk: EarlyEndOnDesk): ConfirmBox => ({
  heading: words.takeBack,
  text: words.takeBackText,
  form: {
    action: at('take-back-end-early', desk),
    submission: newId(),
    submit: { text: words.takeBackSubmit, quiet: true },
  },
});

export function proposeForm(
  desk: EarlyEndOnDesk,
  { fields, submission }: { readonly fields: Fields; readonly submission: string },
): ProposeEarlyEndForm {
  const { open, ground, talkPlanned } = desk.early;
  const reason = fields.textarea({
    ...{ name: 'reason', label: words.reason, hint: words.reasonHint, maxLength: 4000, rows: 5 },
  });
  const amount = fields.money({ name: 'amount', label: words.amount });
  const typed = [reason, amount].some(({ error, value }) => error !== undefined || (value ?? '') !== '');
  return {
    summary: open ? words.proposeOther : words.propose,
    open: open === null || typed,
    leads: [
      ground.held ? words.lead(formatMoney(ground.most)) : words.leadNothing,
      ...(open ? [words.replaces] : []),
    ],
    reason,
    amount,
    talk:
      ground.held && talkPlanned
        ? fields.checkboxes({
            name: 'keepsTalk',
            label: words.talk,
            items: [{ value: '1', label: words.keepTalk }],
          })
        : null,
    form: {
      action: at('end-early', desk),
      submission,
      submit: { text: words.submit, quiet: open !== null },
    },
  };
}
