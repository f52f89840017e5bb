import { answersTo, type ContractDetail, type WaitingOne } from '@samraad/contracts';
import { addressOf, formatDayYear, formatMoney } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import type { Turn } from '../../../views';
import { presentTurn, type TurnMore } from '../../cases/case-line.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { waitingWords } from '../../waiting/waiting.da';
import { expectedSentence, placeSentence } from '../../waiting/waiting-words';
import { contractPaths } from '../contracts.paths';
import { penOfViewer } from '../pass-pen/pen.presenter';
import { placesToSign, signedOf } from '../signing-places';
import { contractTurnWords as words } from './contract-turn.da';

const { parts } = contractsPagesDa;

/** What the turn needs beside the desk. */
export interface TurnFacts {
  readonly desk: ContractOnDesk;
  /** For the button that takes a waiting contract up. */
  readonly submission: string;
  /** Øre free in the provider's frame, for the provider only. */
  readonly free: bigint | null;
  /** Its place among those who wait for room; null unless it waits. */
  readonly place: WaitingOne | null;
  /** Whether the draft could be sent as it is. */
  readonly complete: boolean;
}

/** The case's own sentence, with what the contract's state means for this viewer and the ways on from here. */
export function presentContractTurn(facts: TurnFacts): Turn {
  return presentTurn(facts.desk.line, moreOf(facts));
}

function moreOf(facts: TurnFacts): TurnMore {
  const { desk } = facts;
  const { contract, viewer } = desk;
  if (!contract) return beforeFirstDraft(desk);
  switch (contract.state) {
    case 'draft':
      if (contract.pen === 'parties') return partiesWrite(desk);
      return viewer.isProvider ? draftMore(facts, contract) : { explanation: words.readAlong };
    case 'changes_asked':
      return changesMore(facts, contract);
    case 'waiting':
      return waitingMore(facts, contract);
    case 'sent':
      return sentMore(desk, contract);
    case 'signed':
      return { explanation: words.signed };
    case 'ended':
      return { explanation: words.ended };
  }
}

function beforeFirstDraft({ facts, viewer }: ContractOnDesk): TurnMore {
  if (facts.stage !== 'in_dialogue') return { explanation: words.notYet };
  return viewer.isProvider
    ? { explanation: words.start, action: { text: parts.write, href: contractPaths.write(facts.id) } }
    : { explanation: words.readSoon };
}

/** The parties have the draft: they write, and whoever of the provider would rather go on takes it back. */
function partiesWrite({ viewer, facts }: ContractOnDesk): TurnMore {
  if (penOfViewer(viewer) !== 'parties')
    return { explanation: viewer.isProvider ? words.partiesWrite : words.othersWrite, action: undefined };
  return {
    explanation: words.youWrite,
    action: { text: contractsPagesDa.parts.continue, href: contractPaths.write(facts.id) },
  };
}

function draftMore({ complete }: TurnFacts, { caseId }: ContractDetail): TurnMore {
  const write = { text: parts.continue, href: contractPaths.write(caseId) };
  return complete
    ? {
        explanation: words.ready,
        action: { text: parts.check, href: contractPaths.send(caseId) },
        links: [write],
      }
    : { explanation: words.incomplete, action: write };
}

function changesMore({ desk }: TurnFacts, { caseId, pen }: ContractDetail): TurnMore {
  if (pen === 'parties') return partiesWrite(desk);
  if (!desk.viewer.isProvider) return { explanation: words.changesParty };
  return {
    explanation: words.changes,
    action: { text: parts.change, href: contractPaths.write(caseId) },
    links: [{ text: parts.check, href: contractPaths.send(caseId) }],
  };
}

/** The true reason of the wait, and whose turn it is to take up (domain.md §7 [ours, 2]). */
function waitingMore({ desk, free, place, submission }: TurnFacts, contract: ContractDetail): TurnMore {
  const { caseId, number, waiting } = contract;
  const reason = words.waiting[waiting?.reason ?? 'none'];
  const list = { text: words.list, href: addressOf('waiting-list') };
  if (!desk.viewer.isProvider) {
    const where = place
      ? [
          placeSentence(place, desk.providerName),
          ...(place.offer === 'saving' ? [waitingWords.saved.byProvider] : []),
          expectedSentence(place.expected),
        ]
      : [];
    return { explanation: [reason, ...where, words.keepNumber(number)].join(' '), links: [list] };
  }
  const price = contract.versions.at(-1)?.price ?? 0n;
  const room = words.room(formatMoney(price), formatMoney(free ?? 0n));
  const passed = waiting?.takeUpPassedAt ? ` ${words.passed(formatDayYear(waiting.takeUpPassedAt))}` : '';
  const saving = place?.offer === 'saving' ? ` ${waitingWords.saved.byUs}` : '';
  const mayTakeUp = waiting !== null && waiting.reason === null;
  const mayAnswer = place !== null && answersTo[place.offer].length > 0;
  const answer = { text: words.answerOffer, href: addressOf('case.room-offer', { caseId }) };
  return {
    explanation: `${reason} ${room}${saving}${passed}`,
    ...(mayTakeUp
      ? { action: { text: parts.takeUp, post: contractPaths.takeUp(caseId), submission } }
      : { action: mayAnswer ? answer : undefined }),
    links: [
      ...(mayAnswer && mayTakeUp ? [answer] : []),
      list,
      { text: parts.withdraw, href: contractPaths.withdraw(caseId) },
    ],
  };
}

function sentMore({ viewer, providerName }: ContractOnDesk, contract: ContractDetail): TurnMore {
  const { caseId, signers } = contract;
  const askChanges = { text: parts.askChanges, href: contractPaths.changes(caseId) };
  if (placesToSign(viewer, contract, signedOf(contract)).length > 0)
    return {
      explanation: words.providerSigned(providerName),
      action: { text: words.sign, href: contractPaths.sign(caseId) },
      links: [askChanges],
    };
  return viewer.isProvider
    ? {
        explanation: words.held,
        links: [{ text: parts.withdraw, href: contractPaths.withdraw(caseId) }],
      }
    : {
        explanation: signers === 'coordinating' ? words.both : words.bothEverywhere,
        links: [askChanges],
      };
}
