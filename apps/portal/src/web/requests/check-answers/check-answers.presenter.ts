import { refusalText } from '@samraad/platform';
import { answerFields, isWordless, signingObstacle } from '@samraad/requests';
import { answerWords } from '../../../i18n/requests.da';
import type { ErrorItem, Notice } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { unfinished } from '../draft/draft-parts.presenter';
import { contentRows, signerRows } from '../shared/content-rows';
import { chosenProviderNotes } from '../shared/chosen-provider.notes';
import { draftNotes } from '../shared/draft-notes';
import { checkAnswersWords as words } from './check-answers.da';

/** Everything the two sides are about to sign, with a link to change each answer. */
export function presentCheckAnswers(
  desk: RequestOnDesk,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const obstacle = errors.length > 0 ? null : whatIsMissing(desk);
  return {
    head: {
      title: words.title,
      reference: request.reference,
      back: { text: words.draft, href: requestPaths.draft(request.id) },
    },
    notes: [...draftNotes(desk), ...(obstacle ? [obstacle] : [])],
    content: contentRows(desk, { change: true }),
    signers: signerRows(desk),
    days: desk.round?.rules.signatureExpiryDays ?? 0,
    ready: obstacle === null && request.stage === 'draft' && !stops(desk),
    form: {
      action: requestPaths.check(request.id),
      submission: newSubmission(typed),
      version: request.version,
      submit: { text: words.submit },
      cancel: { text: words.back, href: requestPaths.draft(request.id) },
    },
  };
}

/** Nobody is asked to sign what can't be sent. */
const stops = (desk: RequestOnDesk): boolean =>
  chosenProviderNotes(desk).some(({ kind }) => kind === 'warning');

/** All that is missing at once, each a link to where it is written; who has not answered is named. */
function whatIsMissing(desk: RequestOnDesk): Notice | null {
  const { request, round } = desk;
  const workplaces = request.workplaces.map((one) => ({
    unitId: one.unitId,
    coordinating: one.coordinating,
    answer: one.orderAnswer,
    compliedOn: one.orderCompliedOn,
  }));
  // Who has acted for whom is the use case's to know; here only what the writers can fill in.
  const facts = { answers: request.answers, workplaces, signers: request.signers, actedFor: new Map() };
  const obstacle = signingObstacle(facts, round?.rules ?? null);
  if (!obstacle) return null;
  const links = unfinished(desk);
  const lines = [
    ...request.workplaces.filter((one) => one.asked).map(({ name }) => words.notAnswered(name)),
    ...answerFields
      .filter((field) => isWordless(field, request.answers))
      .map((field) => words.wordless(answerWords[field])),
  ];
  return {
    kind: 'warning',
    heading: words.notYet,
    text: links.length > 1 ? words.allMissing(links.length) : refusalText(obstacle),
    ...(lines.length > 0 && { lines }),
    links,
  };
}
