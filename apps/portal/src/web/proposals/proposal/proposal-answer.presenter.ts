import { addressOf, capital } from '@samraad/platform';
import { longestReason, otherSide } from '@samraad/proposals';
import type { ChoiceField, ConfirmBox, Fields, Form } from '../../../views';
import { proposalsWords } from '../proposals.da';
import { sideName, sideWords } from '../side-words';
import type { ProposalOnDesk } from './proposal-desk.reader';

const words = proposalsWords.one.answer;
const review = proposalsWords.one.review;

/** The answer: neither is chosen beforehand. */
export interface AnswerForm {
  readonly form: Form;
  readonly answer: ChoiceField;
}

export function answerForm(
  { proposal, picture }: ProposalOnDesk,
  fields: Fields,
  submission: string,
): AnswerForm {
  const { id, side } = proposal;
  const own = sideWords(otherSide(side));
  const reason = fields.textarea({
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint(sideName(side)),
    maxLength: longestReason,
    rows: 4,
  });
  return {
    form: {
      action: addressOf('proposal', { proposalId: id }),
      label: words.heading,
      submission,
      submit: { text: words.submit },
    },
    answer: fields.radios({
      name: 'answer',
      label: words.label,
      items: [
        { value: 'approve', label: words.approve, hint: words.approveFor(own, picture.approving) },
        {
          value: 'refuse',
          label: words.refuse,
          hint: words.refuseFor(sideName(side), picture.refusing),
          more: { textarea: reason },
        },
      ],
    }),
  };
}

/** The answer once more, with what it does; only this form has it count. */
export function reviewBox(
  { proposal, picture }: ProposalOnDesk,
  { answer, reason }: { readonly answer: 'approve' | 'refuse'; readonly reason: string },
  submission: string,
): ConfirmBox {
  const { id, side, title } = proposal;
  const href = addressOf('proposal', { proposalId: id });
  const own = sideWords(otherSide(side));
  const yes = answer === 'approve';
  const said = reason === '' ? review.noReason : review.reason(reason);
  return {
    heading: yes ? review.approve(title) : review.refuse(title),
    text: yes ? review.approveText(own) : review.refuseText(own),
    consequences: [...(yes ? [capital(picture.ifApproved)] : []), said],
    form: {
      action: href,
      submission,
      hidden: [
        { name: 'answer', value: answer },
        { name: 'reason', value: reason },
        { name: 'confirmed', value: '1' },
      ],
      submit: { text: yes ? review.confirmYes : review.confirmNo },
      cancel: { text: review.back, href },
    },
  };
}
