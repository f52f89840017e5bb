import { runningStages } from '@samraad/addenda';
import type { TurnMore } from '../../cases/case-line.presenter';
import { placesToSign } from '../../contracts/signing-places';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { addendaPageWords as words } from './addenda-page.da';

const { turn } = words;
const nothing = { action: undefined, links: [] } as const;

/** What the state means for this reader, the one thing to do here, and the others. */
export function presentAddendumActions(desk: AddendaOnDesk): TurnMore {
  return desk.viewer.isProvider ? ofProvider(desk) : ofParty(desk);
}

function ofProvider({ facts, open }: AddendaOnDesk): TurnMore {
  const { id } = facts;
  const withdraw = { text: words.withdraw, href: addendaPaths.withdraw(id) };
  const write = { text: words.write, href: addendaPaths.write(id) };
  if (!runningStages.includes(facts.stage))
    return { explanation: turn.over, ...nothing, links: open ? [withdraw] : [] };
  switch (open?.state) {
    case 'draft':
      return {
        explanation: turn.draft,
        action: { text: words.check, href: addendaPaths.send(id) },
        links: [write, withdraw],
      };
    case 'waiting':
      return {
        explanation: turn.waiting,
        action: { text: words.sendAgain, href: addendaPaths.send(id) },
        links: [withdraw],
      };
    case 'sent':
      return { explanation: turn.sent, ...nothing, links: [withdraw] };
    default:
      return {
        explanation: turn.begin,
        action: { text: words.begin, href: addendaPaths.write(id) },
        links: [],
      };
  }
}

function ofParty({ contract, facts, open, viewer }: AddendaOnDesk): TurnMore {
  const { id } = facts;
  if (open?.state === 'draft' || open?.state === 'waiting') return { explanation: turn.writing, ...nothing };
  const sent = open?.state === 'sent' && runningStages.includes(facts.stage) ? open.sent : null;
  const before = sent && { signers: sent.signers, given: sent.signatures };
  if (!before || placesToSign(viewer, contract, before).length === 0)
    return { explanation: open ? turn.sent : turn.party, ...nothing };
  return {
    explanation: turn.sent,
    action: { text: words.sign, href: addendaPaths.sign(id) },
    links: [{ text: words.decline, href: addendaPaths.decline(id) }],
  };
}
