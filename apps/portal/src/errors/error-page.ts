import { join } from 'node:path';
import { addressOf, hasText, t, textOf } from '@samraad/platform';
import { isReading, type PortalRequest } from '../web/shell/portal-request';
import type { Link } from '../views';
import type { Problem } from './problem';
import { typedAnswers } from './typed-answers';

const views = join(__dirname, '..', 'views', 'pages');

/** The plain page of what could not be shown. */
export const errorTemplate = join(views, 'error.hbs');
/** The way back that is always there. */
export const homeLink = (): Link => ({ text: t('error.home'), href: addressOf('front') });

/** The page of a problem: the plain one, or, when a form was sent, one that keeps what was typed. */
export function errorPage(
  problem: Problem,
  req: PortalRequest,
  back: string | null,
): { template: string; view: { title: string; page: object } } {
  // Looking at what can't be done now is no mistake: nothing was typed, and nothing is lost.
  const looking = isReading(req) && problem.status === 409;
  const known = problem.code === 'portal.csrf' ? 'csrf' : looking ? 'not-now' : String(problem.status);
  const word = req.seenBy && problem.status === 403 ? 'seen' : known;
  const heading = hasText(`error.title.${word}`) ? textOf(`error.title.${word}`) : t('error.title.400');
  const advice = hasText(`error.do.${word}`) ? [textOf(`error.do.${word}`)] : [];
  const typed = isReading(req) ? [] : typedAnswers(req.body);
  const actions = links(problem, req, back);
  if (typed.length > 0) {
    const explanation = [problem.detail, ...advice].join(' ');
    return {
      template: join(views, 'conflict.hbs'),
      view: { title: heading, page: { heading, explanation, typed, changed: [], actions } },
    };
  }
  const reference = problem.status === 500 ? req.requestId : '';
  const page = { heading, message: problem.detail, whatToDo: advice, reference, actions };
  return { template: errorTemplate, view: { title: heading, page } };
}

function links(problem: Problem, req: PortalRequest, back: string | null): Link[] {
  return [...waysOn(problem, req, back), ...(asksForHelp.has(problem.status) ? [help()] : [])];
}

/** Where whoever runs the portal, or gives roles, may have to be asked. */
const asksForHelp = new Set([403, 500, 503]);
const help = () => ({ text: t('error.help'), href: addressOf('help') });

function waysOn(problem: Problem, req: PortalRequest, back: string | null): Link[] {
  const home = homeLink();
  if (problem.status === 401) return [{ text: t('error.sign-in'), href: addressOf('sign-in') }, home];
  if (problem.code === 'requests.draft-binned' && req.caseId)
    return [{ text: t('error.bin'), href: addressOf('case.bin', { caseId: req.caseId }) }, home];
  const reads = req.caseRelations?.has('party') || req.caseRelations?.has('provider');
  if (problem.status === 409 && isReading(req) && req.caseId && reads)
    return [{ text: t('error.case'), href: addressOf('case', { caseId: req.caseId }) }, home];
  if (back === null || (isReading(req) && back === req.path)) return [home];
  const text = problem.status === 409 || problem.code === 'portal.csrf' ? 'error.reopen' : 'error.back';
  return [{ text: t(text), href: back }, home];
}
