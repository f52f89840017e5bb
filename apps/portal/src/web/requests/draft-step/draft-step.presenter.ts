import { addressOf } from '@samraad/platform';
import { Fields, type ErrorItem, type Notice } from '../../../views';
import { newSubmission, type Typed, versionSent } from '../../shell';
import type { StepOnDesk } from '../whole-request/surroundings.reader';
import { requestPaths, stepKeys } from '../requests.paths';
import { fieldsOfStep } from '../shared/content-rows';
import { authorLine } from '../shared/answer-lines';
import { draftNotes } from '../shared/draft-notes';
import type { Clash } from '../shared/clash.presenter';
import type { DraftStep } from './step';
import { draftStepWords as words } from './draft-step.da';

/** Where a step was asked for from: the check-answers page, or the task list. */
export interface StepVisit {
  readonly fromCheck: boolean;
  readonly typed?: Typed;
  readonly errors?: readonly ErrorItem[];
  /** Somebody else was faster. */
  readonly clash?: Clash;
}

/** One page of the draft, filled with what was typed or, failing that, what is stored. */
export function presentStep(step: DraftStep, desk: StepOnDesk, visit: StepVisit) {
  const { request } = desk;
  const { typed, errors = [], fromCheck, clash } = visit;
  const fields = new Fields(clash?.merge.typed ?? typed ?? step.stored(desk), errors);
  const cancel = fromCheck
    ? { text: words.cancel, href: requestPaths.check(request.id) }
    : { text: words.cancel, href: requestPaths.draft(request.id) };
  const adds = step.key === 'arbejdspladser';
  return {
    head: {
      title: step.title,
      back: { text: words.draft, href: requestPaths.draft(request.id) },
      reference: request.reference,
      sub: request.answers.title ?? '',
    },
    lead: step.lead,
    notes: [...draftNotes(desk), ...(step.notes?.(desk) ?? [])] as Notice[],
    clash: clash ?? null,
    author: lastAuthor(step, desk),
    autosave: savesItself(step, desk) && !clash ? { ...words.autosave, signIn: addressOf('sign-in') } : null,
    fields: step.fields(fields, desk),
    form: {
      action: requestPaths.step(request.id, step.key),
      submission: newSubmission(typed),
      version: versionSent(typed, request.version),
      hidden: [
        ...(fromCheck ? [{ name: 'til', value: 'gennemse' }] : []),
        ...(typed?.['find'] ? [{ name: 'found', value: String(typed['find']) }] : []),
      ],
      submit: { text: clash?.merge.submit ?? (fromCheck ? words.saveToReview : words.saveOn) },
      other: adds
        ? { text: words.saveAndAdd, name: 'then', value: 'again' }
        : { text: words.saveToDraft, name: 'then', value: 'draft' },
      ...(stepKeys[0] !== step.key && {
        others: [{ text: words.saveToPrevious, name: 'then', value: 'previous' }],
      }),
      cancel,
    },
  };
}

/** Not where saving tells others (workplaces), nor where it voids what was asked for. */
const savesItself = ({ key }: DraftStep, { request }: StepOnDesk): boolean =>
  key !== 'arbejdspladser' && request.stage === 'draft';

/** Whoever wrote in it last, of all it asks. */
function lastAuthor(step: DraftStep, { request }: StepOnDesk): string {
  const fields: readonly string[] = fieldsOfStep[step.key] ?? [];
  const [last] = request.authored
    .filter(({ field }) => fields.includes(field))
    .toSorted((a, b) => b.answered_at.getTime() - a.answered_at.getTime());
  return last ? words.lastAnsweredBy(authorLine(last.author, last.answered_at)) : '';
}
