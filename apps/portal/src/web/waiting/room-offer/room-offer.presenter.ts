import { answersTo, type OfferAnswer, type WaitingOne } from '@samraad/contracts';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatDayYear, formatMoney } from '@samraad/platform';
import type { ChoiceField, Fields, Form, MoneyField, PageHead, TextareaField, Turn } from '../../../views';
import { contractHead } from '../../contracts/contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../../contracts/contract-of-case.reader';
import { contractPaths } from '../../contracts/contracts.paths';
import { roomOfferWords as words } from './room-offer.da';

/** A waiting contract and what it is offered. */
export interface OfferOnDesk {
  readonly desk: ContractOnDesk;
  readonly own: WaitingOne;
  /** Øre free in the frame. */
  readonly free: bigint;
}

/** What is answered, with what each answer does said before it is chosen. */
export interface RoomOfferModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly answer: ChoiceField;
  /** For a lower price; null where that is no answer. */
  readonly fit: {
    readonly heading: string;
    readonly price: MoneyField;
    readonly scope: TextareaField;
  } | null;
  readonly form: Form;
}

export function presentRoomOffer(of: OfferOnDesk, fields: Fields, submission: string): RoomOfferModel {
  const { desk, own, free } = of;
  const caseId = desk.facts.id;
  const may: readonly OfferAnswer[] = answersTo[own.offer];
  return {
    head: contractHead(desk, words.title),
    turn: { tone: 'own', eyebrow: words.eyebrow, sentence: sentenceOf(of), explanation: untilOf(own) },
    answer: fields.radios({
      name: 'answer',
      label: words.answer,
      items: may.map((value) => ({ value, label: labelOf(value, own), hint: words[`${value}Hint`] })),
    }),
    fit: may.includes('fit')
      ? {
          heading: words.fitHeading,
          price: fields.money({
            name: 'price',
            label: words.price,
            hint: words.priceHint(formatMoney(free)),
            optional: true,
          }),
          scope: fields.textarea({
            name: 'scope',
            label: words.scope,
            hint: words.scopeHint,
            maxLength: 4000,
            rows: 6,
            optional: true,
          }),
        }
      : null,
    form: {
      action: addressOf('case.room-offer', { caseId }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.back, href: contractPaths.contract(caseId) },
    },
  };
}

function sentenceOf({ own: { offer, price }, free }: OfferOnDesk): string {
  if (offer === 'whole' || offer === 'open') return words.whole(formatMoney(price));
  const say = { saving: words.saving, 'open-part': words.openPart };
  const of = offer === 'saving' || offer === 'open-part' ? say[offer] : words.part;
  return of(formatMoney(free), formatMoney(price));
}

function untilOf({ offer, takeUpBy }: WaitingOne): string {
  if (takeUpBy !== null) return words.by(formatDayYear(localDateOf(takeUpBy)));
  return offer === 'saving' ? words.untilEnough : words.noDay;
}

/** Whoever saves up lets the next go first by ceasing to. */
const labelOf = (answer: OfferAnswer, { offer }: WaitingOne): string =>
  offer === 'saving' && answer === 'pass' ? words.stopSaving : words[answer];
