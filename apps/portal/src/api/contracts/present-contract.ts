import type { ContractDetail, ContractItem, WaitingRow } from '@samraad/contracts';

/** A contract in a list, as the API shows it. */
export const presentContractItem = ({ caseId, price, mayRead: _, ...item }: ContractItem) => ({
  ...item,
  requestId: caseId,
  price: price?.toString() ?? null,
});

/** A contract whole; without its content for those who see price, dates and state only. */
export function presentContract(contract: ContractDetail, mayRead: boolean) {
  const { id, caseId, reference, number, provider, state, stateSince, version, sentAt, signedAt, signBy } =
    contract;
  const { lapsedAt, waiting } = contract;
  const sent = contract.versions.at(-1);
  const stands = state === 'sent' || state === 'signed' || state === 'waiting';
  return {
    ...{ id, requestId: caseId, reference, number, provider, state, stateSince, version, sentAt, signedAt },
    signBy,
    pen: contract.pen,
    signers: contract.signers,
    lapsedAt,
    waiting: waiting && waitingOf(waiting),
    title: mayRead ? contract.title : null,
    unit: contract.unit.name,
    price: sent?.price.toString() ?? null,
    hash: (stands && sent?.hash) || null,
    draft: mayRead ? contract.draft : null,
    versions: mayRead ? contract.versions.map(presentVersion) : [],
    signatures: mayRead ? contract.signatures.map(presentSignature) : [],
    setback: mayRead ? contract.setback : null,
  };
}

const presentVersion = ({ madeAt, madeBy, price, ...one }: ContractDetail['versions'][number]) => ({
  ...one,
  price: price.toString(),
  sentAt: madeAt,
  sentBy: madeBy,
});

const presentSignature = ({ personId, name, ...one }: ContractDetail['signatures'][number]) => ({
  ...one,
  person: { id: personId, name },
});

/** Its turn to be taken up is told where its price fits; what else it may be offered stands in the waiting list. */
function waitingOf({ since, reason, takeUpOfferedAt, takeUpBy, takeUpPassedAt, savingSince }: WaitingRow) {
  const turn = reason === null ? { takeUpOfferedAt, takeUpBy } : { takeUpOfferedAt: null, takeUpBy: null };
  return { since, reason, ...turn, takeUpPassedAt, answerBy: takeUpBy, savingSince };
}
