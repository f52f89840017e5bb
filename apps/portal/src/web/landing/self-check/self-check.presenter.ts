import { addressOf, t, textOf } from '@samraad/platform';
import { orderChoices } from '../../requests/shared/order-choice';
import './self-check.da';
import { type ErrorItem, Fields, type Form, type Notice, type PageHead, type Turn } from '../../../views';
import type { CurrentCatalogue } from '../../providers/current-providers';
import { providerPaths } from '../../providers/providers.paths';
import { newSubmission, type Typed } from '../../shell';
import { closedNotice } from '../front-page/front-page.presenter';
import { landingPaths } from '../landing.paths';
import {
  agreeAnswers,
  processAnswers,
  purposeAnswers,
  type Point,
  type selfCheck,
  type Verdict,
} from './self-check.rules';

/** The answer, once the questions are answered. */
export interface SelfCheckResult {
  readonly turn: Turn;
  /** Reasons under their headings: what stands in the way first. */
  readonly reasons: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const tones: Readonly<Record<Verdict, Turn['tone']>> = { yes: 'own', wait: 'wait', no: 'done' };

/** The verdict in one sentence, with its reasons and one next step. */
export function presentResult(result: ReturnType<typeof selfCheck>): SelfCheckResult {
  const { verdict, points } = result;
  const turn: Turn = {
    tone: tones[verdict],
    eyebrow: t('self-check.eyebrow'),
    sentence: t(`self-check.${verdict}`),
    explanation: t(`self-check.${verdict}.next`),
    links: [{ text: t('self-check.how'), href: landingPaths.how() }],
  };
  const action = { text: t('self-check.start'), href: addressOf('sign-in') };
  return {
    turn: verdict === 'no' ? turn : { ...turn, action, links: [...(turn.links ?? []), providersLink()] },
    reasons: [
      { heading: t(`self-check.reasons.${verdict === 'no' ? 'no' : 'wait'}`), lines: words(points, false) },
      { heading: t('self-check.reasons.yes'), lines: words(points, true) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

const words = (points: readonly Point[], fine: boolean): string[] =>
  points
    .filter(({ verdict }) => (verdict === 'yes') === fine)
    .map(({ key }) => textOf(`self-check.point.${key}`));

const providersLink = () => ({ text: t('self-check.providers'), href: providerPaths.list() });

const questions = {
  purpose: purposeAnswers,
  agree: agreeAnswers,
  order: orderChoices,
  process: processAnswers,
} as const;

/** The page's questions, with what was answered. */
export function presentSelfCheck(
  catalogue: CurrentCatalogue & { readonly asksProcess: boolean },
  typed: Typed,
  errors: readonly ErrorItem[],
  result: SelfCheckResult | null,
) {
  const fields = new Fields(typed, errors);
  const radios = (name: keyof typeof questions, hint?: string) =>
    fields.radios({
      name,
      label: t(`self-check.${name}`),
      ...(hint === undefined ? {} : { hint }),
      items: questions[name].map((value) => ({ value, label: textOf(`self-check.${name}.${value}`) })),
    });
  const head: PageHead = {
    title: t('self-check.title'),
    crumbs: [{ text: t('self-check.front'), href: landingPaths.front() }, { text: t('self-check.title') }],
    sub: t('self-check.sub'),
  };
  const form: Form = {
    action: landingPaths.selfCheck(),
    submission: newSubmission(typed),
    submit: { text: t(result ? 'self-check.again' : 'self-check.submit') },
  };
  return {
    head,
    notice: closedNotice(catalogue) satisfies Notice | null,
    result,
    form,
    purpose: radios('purpose'),
    agree: radios('agree', t('self-check.agree.hint')),
    order: radios('order', t('self-check.order.hint')),
    process: catalogue.asksProcess ? radios('process') : null,
  };
}
