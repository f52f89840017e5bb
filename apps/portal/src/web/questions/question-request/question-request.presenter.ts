import { addressOf } from '@samraad/platform';
import type { OwnDraft, QuestionView } from '@samraad/questions';
import { type ChoiceField, Fields, type Form, type PageHead } from '../../../views';
import type { Sent } from '../../shell';
import { questionsWords } from '../questions.da';

const words = questionsWords.request;

/** Stands for a draft that is not begun yet. */
export const fresh = 'ny';

export interface QuestionRequestModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly heading: string;
  readonly consequences: readonly string[];
  readonly target: ChoiceField;
  readonly form: Form;
}

export function presentQuestionRequest(
  { question, provider, unit }: QuestionView,
  drafts: readonly OwnDraft[],
  takesRequests: boolean,
  sent: Sent,
): QuestionRequestModel {
  const back = { text: question.subject, href: addressOf('question', { questionId: question.id }) };
  const list = { text: questionsWords.asked, href: addressOf('questions') };
  const fields = new Fields(sent.typedOr({ target: fresh }), sent.errors);
  const hint = takesRequests ? words.freshHint : words.freshHintWithout;
  return {
    head: { title: words.title, crumbs: [list, back, { text: words.title }] },
    lead: words.lead(provider.name),
    heading: words.consequencesHeading,
    consequences: words.consequences(provider.name),
    target: fields.radios({
      name: 'target',
      label: words.target,
      items: [
        { value: fresh, label: words.fresh, hint: hint(unit.name, provider.name) },
        ...drafts.map((draft) => ({
          value: draft.id,
          label: draft.title ?? words.untitled,
          hint: `${draft.unit} · ${draft.reference}`,
        })),
      ],
    }),
    form: {
      action: addressOf('question.request', { questionId: question.id }),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: back.href },
    },
  };
}
