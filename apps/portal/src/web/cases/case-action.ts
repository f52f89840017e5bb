import type { Link } from '../../views';

const page = (name: string) => (caseId: string) => `/sager/${caseId}/${name}`;

/** The one thing to do for each turn: its button and the page it opens. */
const actions: Readonly<Record<string, { text: string; href: (caseId: string) => string }>> = {
  'finish-draft': { text: 'Skriv videre', href: page('kladde') },
  'sign-request': { text: 'Læs og skriv under', href: page('underskriv') },
  'agree-on-provider': { text: 'Vælg udbyder', href: page('udbyder') },
  'choose-provider': { text: 'Vælg udbyder', href: page('udbyder') },
  endorse: { text: 'Se og påtegn', href: page('paategning') },
  'answer-return': { text: 'Se kladden', href: page('kladde') },
  'accept-and-take-contact': { text: 'Svar på henvendelsen', href: page('svar') },
  accept: { text: 'Svar på henvendelsen', href: page('svar') },
  'take-contact': { text: 'Tag kontakt', href: page('beskeder') },
  'send-contract': { text: 'Skriv kontrakten', href: page('kontrakt/skriv') },
  'change-contract': { text: 'Ret kontrakten', href: page('kontrakt/skriv') },
  'wait-for-room': { text: 'Se kontrakten', href: page('kontrakt') },
  'sign-contract': { text: 'Læs kontrakten', href: page('kontrakt') },
  'hold-activity': { text: 'Se planen', href: page('forloeb') },
  'report-delivered': { text: 'Meld leveret', href: page('meld-leveret') },
  attest: { text: 'Attestér', href: page('attester') },
  'object-or-agree': { text: 'Se attestationen', href: page('attester') },
  'resolve-dispute': { text: 'Se indsigelsen', href: page('attester') },
  'answer-satisfaction': { text: 'Svar nu', href: page('evaluering/tilfredshed') },
  'answer-effect': { text: 'Svar nu', href: page('evaluering/effekt') },
  'send-invoice': { text: 'Send regning', href: page('regning') },
  'pay-invoice': { text: 'Se regningen', href: () => '/regninger' },
};

/** The primary button of a case whose turn is the viewer's; undefined when there is nothing to do. */
export function caseAction(turnKey: string, caseId: string): Link | undefined {
  const action = actions[turnKey];
  return action && { text: action.text, href: action.href(caseId) };
}
