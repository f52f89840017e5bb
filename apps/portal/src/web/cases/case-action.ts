import { contractPaths } from '../contracts/contracts.paths';
import { dialoguePaths } from '../dialogue/dialogue.paths';
import { endorsementPaths } from '../endorsements/endorsements.paths';
import { requestPaths } from '../requests/requests.paths';
import type { Link } from '../../views';

const page = (name: string) => (caseId: string) => `/sager/${caseId}/${name}`;

/** The one thing to do for each turn: its button and the page it opens. */
const actions: Readonly<Record<string, { text: string; href: (caseId: string) => string }>> = {
  'finish-draft': { text: 'Skriv videre', href: requestPaths.draft },
  'sign-request': { text: 'Læs og skriv under', href: requestPaths.sign },
  'agree-on-provider': { text: 'Vælg udbyder', href: requestPaths.provider },
  'choose-provider': { text: 'Vælg udbyder', href: requestPaths.provider },
  endorse: { text: 'Se og påtegn', href: endorsementPaths.endorse },
  'answer-return': { text: 'Se kladden', href: requestPaths.draft },
  'accept-and-take-contact': { text: 'Svar på henvendelsen', href: dialoguePaths.accept },
  accept: { text: 'Svar på henvendelsen', href: dialoguePaths.accept },
  'take-contact': { text: 'Tag kontakt', href: dialoguePaths.messages },
  'send-contract': { text: 'Skriv kontrakten', href: contractPaths.write },
  'change-contract': { text: 'Ret kontrakten', href: contractPaths.write },
  'wait-for-room': { text: 'Se kontrakten', href: contractPaths.contract },
  'sign-contract': { text: 'Læs kontrakten', href: contractPaths.contract },
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
