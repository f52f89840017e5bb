import type { ContractDetail } from '@samraad/contracts';
import { formatDay, formatMoney } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import type { Turn } from '../../../views';
import type { ContractDesk } from '../contract-desk.reader';
import { contractPaths } from '../contracts.paths';

const { parts, sideLower } = contractsPagesDa;
const sides = ['management', 'employees'] as const;

/** What the turn needs beside the desk. */
export interface TurnFacts {
  readonly desk: ContractDesk;
  /** For the button that takes a waiting contract up. */
  readonly submission: string;
  /** Øre free in the provider's frame, for the provider only. */
  readonly free: bigint | null;
  /** Whether the draft could be sent as it is. */
  readonly complete: boolean;
}

/** Where the contract is, whose turn it is and by when, as this viewer sees it. */
export function presentContractTurn(facts: TurnFacts): Turn {
  const { contract } = facts.desk;
  if (!contract) return beforeFirstDraft(facts.desk);
  switch (contract.state) {
    case 'draft':
      return draftTurn(facts, contract);
    case 'changes_asked':
      return changesTurn(facts, contract);
    case 'waiting':
      return waitingTurn(facts, contract);
    case 'sent':
      return sentTurn(facts.desk, contract);
    case 'signed':
      return {
        tone: 'done',
        sentence: 'Kontrakten er underskrevet af alle tre',
        explanation: 'Pengene er bundet, og forløbet kan begynde efter planen.',
      };
    case 'ended':
      return {
        tone: 'done',
        sentence: 'Kontrakten blev afsluttet uden underskrift',
        explanation: 'Henvendelsen blev trukket tilbage, eller udbyderen forlod sagen.',
      };
  }
}

function beforeFirstDraft({ facts, viewer, providerName }: ContractDesk): Turn {
  const { id, stage } = facts;
  if (stage !== 'in_dialogue')
    return {
      tone: 'wait',
      sentence: 'Der er ingen kontrakt endnu',
      explanation:
        'Kontrakten kan skrives, når udbyderen har taget imod henvendelsen og haft kontakt med begge sider.',
    };
  if (viewer.isProvider)
    return {
      tone: 'own',
      sentence: 'Nu kan du skrive kontrakten',
      explanation: 'Vi henter det, parterne skrev i henvendelsen, så du kan begynde dér.',
      action: { text: parts.write, href: contractPaths.write(id) },
    };
  return {
    tone: 'wait',
    sentence: `${providerName} skal skrive et udkast til kontrakten`,
    explanation: 'I kan læse med her på siden, så snart der står noget.',
  };
}

function draftTurn({ desk, complete }: TurnFacts, { caseId }: ContractDetail): Turn {
  if (!desk.viewer.isProvider)
    return {
      tone: 'wait',
      sentence: `${desk.providerName} er ved at skrive kontrakten`,
      explanation: 'I læser med i kladden. Skriv en besked på sagen, hvis noget skal være anderledes.',
    };
  const write = { text: parts.continue, href: contractPaths.write(caseId) };
  if (!complete)
    return {
      tone: 'own',
      sentence: 'Kontrakten er en kladde',
      explanation: 'Der mangler noget, før den kan sendes. Det er mærket nedenfor.',
      action: write,
    };
  return {
    tone: 'own',
    sentence: 'Kontrakten er skrevet færdig, men ikke sendt',
    explanation: 'Se den igennem en sidste gang. Når du sender den, skriver du også selv under.',
    action: { text: parts.check, href: contractPaths.send(caseId) },
    links: [write],
  };
}

function changesTurn({ desk }: TurnFacts, { caseId }: ContractDetail): Turn {
  const lapse = 'Pengene er stadig holdt, og fristen for kontrakten er overholdt.';
  if (!desk.viewer.isProvider)
    return {
      tone: 'wait',
      sentence: `${desk.providerName} skal rette kontrakten`,
      explanation: `${lapse} I får en ny udgave at skrive under på.`,
    };
  return {
    tone: 'own',
    sentence: 'Parterne beder om ændringer',
    explanation: `${lapse} Ret kontrakten, og send en ny udgave.`,
    action: { text: parts.change, href: contractPaths.write(caseId) },
    links: [{ text: parts.check, href: contractPaths.send(caseId) }],
  };
}

function waitingTurn({ desk, free, submission }: TurnFacts, contract: ContractDetail): Turn {
  const { caseId, number } = contract;
  if (!desk.viewer.isProvider)
    return {
      tone: 'wait',
      sentence: 'Kontrakten er klar og venter på plads',
      explanation: `Der er ikke plads i udbyderens ramme lige nu. I beholder nummer ${number} i køen og skal ikke gøre noget. I kan også trække henvendelsen tilbage fra sagen.`,
    };
  const price = contract.versions.at(-1)?.price ?? 0n;
  const hasRoom = free !== null && free >= price;
  const room = `, og der er ${formatMoney(free ?? 0n)} fri i jeres ramme nu`;
  return {
    tone: hasRoom ? 'own' : 'wait',
    sentence: 'Kontrakten er klar og venter på plads',
    explanation: `Kontrakten koster ${formatMoney(price)}${room}. Når der er plads, tager du den op igen, og så går den til underskrift.`,
    ...(hasRoom ? { action: { text: parts.takeUp, post: contractPaths.takeUp(caseId), submission } } : {}),
    links: [{ text: parts.withdraw, href: contractPaths.withdraw(caseId) }],
  };
}

/** The sides that have signed the version that lies before them. */
export const sidesThatSigned = (contract: ContractDetail) =>
  contract.signatures.filter((one) => one.no === contract.currentNo).map((one) => one.side);

function sentTurn({ viewer, providerName }: ContractDesk, contract: ContractDetail): Turn {
  const signed = sidesThatSigned(contract);
  const missing = sides.filter((side) => !signed.includes(side));
  const by = contract.signBy === null ? '' : ` senest ${formatDay(contract.signBy)}`;
  const who = missing.map((side) => sideLower[side]).join(' og ');
  const { caseId } = contract;
  if (viewer.side !== null && viewer.coordinating && missing.includes(viewer.side))
    return {
      tone: 'own',
      sentence: `Læs kontrakten, og skriv under for ${sideLower[viewer.side]}${by}`,
      explanation: `${providerName} har skrevet under. Er noget ikke, som I har aftalt, så bed om ændringer i stedet.`,
      action: { text: 'Skriv under', href: contractPaths.sign(caseId) },
      links: [{ text: parts.askChanges, href: contractPaths.changes(caseId) }],
    };
  return {
    tone: 'wait',
    sentence: `${contract.unit.name} mangler at skrive under for ${who}${by}`,
    explanation: viewer.isProvider
      ? 'Pengene er holdt så længe. Bliver der ikke skrevet under i tide, bortfalder kontrakten, og I er i dialog igen.'
      : 'Kontrakten gælder, når begge sider har skrevet under.',
    links: viewer.isProvider
      ? [{ text: parts.withdraw, href: contractPaths.withdraw(caseId) }]
      : [{ text: parts.askChanges, href: contractPaths.changes(caseId) }],
  };
}
