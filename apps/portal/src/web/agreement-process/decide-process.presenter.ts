import { addressOf } from '@samraad/platform';
import { needsDecision, type ProcessView } from '@samraad/requests';
import type {
  ChoiceField,
  DateField,
  Fields,
  Form,
  KeyValues,
  Notice,
  PageHead,
  TextareaField,
} from '../../views';
import { processWords } from './agreement-process.da';
import { processRows } from './process-panel.presenter';

const words = processWords.decide;

/** What a central party is shown: the aftaleforløb and the case's number, never what is asked for. */
export interface ProcessToDecide {
  readonly caseId: string;
  readonly reference: string;
  readonly process: ProcessView;
  /** The stage still has something to decide. */
  readonly open: boolean;
}

export interface DecideProcessModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly facts: KeyValues;
  readonly done: Notice | null;
  readonly ask: {
    readonly form: Form;
    readonly answer: ChoiceField;
    readonly decidedOn: DateField;
    readonly reason: TextareaField;
  } | null;
}

export function presentDecideProcess(
  { caseId, reference, process, open }: ProcessToDecide,
  f: Fields,
  submission: string,
): DecideProcessModel {
  const asks = open && needsDecision(process) && process.allowed !== true;
  const list = { text: words.list, href: addressOf('deadlines') };
  return {
    head: {
      title: words.title,
      sub: process.unit,
      crumbs: [list, { text: words.title }],
      reference,
    },
    lead: words.lead,
    facts: { rows: processRows(process, true) },
    done: asks ? null : { kind: 'info', heading: words.done, text: words.doneText },
    ask: asks ? askOf(caseId, process.id, f, submission) : null,
  };
}

const askOf = (caseId: string, processId: string, f: Fields, submission: string) => ({
  form: {
    action: addressOf('case.decide-process', { caseId, processId }),
    submission,
    submit: { text: words.submit },
    cancel: { text: words.list, href: addressOf('deadlines') },
  },
  answer: f.radios({
    name: 'answer',
    label: words.question,
    items: (['ja', 'nej'] as const).map((value) => ({ value, ...words.answers[value] })),
  }),
  decidedOn: f.date({ name: 'decidedOn', label: words.decidedOn }),
  reason: f.textarea({
    ...{ name: 'reason', label: words.reason, hint: words.reasonHint, maxLength: 4000, rows: 5 },
  }),
});
