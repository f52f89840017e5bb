import { type ContractDetail, type ContractPart, type PenHolder, penHolders } from '@samraad/contracts';
import { formatShortDay, formatTime } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import type { Form, Link } from '../../../views';
import { isWritten } from '../is-written';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { passPenWords as words } from './pass-pen.da';

/** Who has the draft, how it came there, and what the viewer can do about it. */
export interface PenView {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly write: Link | null;
  readonly pass: Form | null;
}

/** With whom a viewer writes; null for who only reads. */
export const penOfViewer = ({
  isProvider,
  side,
  coordinating,
}: ContractOnDesk['viewer']): PenHolder | null =>
  isProvider ? 'provider' : side !== null && coordinating ? 'parties' : null;

/** Null unless the draft is being written. */
export function presentPen(desk: ContractOnDesk, submission: string): PenView | null {
  const { contract, viewer, facts } = desk;
  if (!contract || !isWritten(contract) || facts.stage !== 'in_dialogue') return null;
  const own = penOfViewer(viewer);
  const holder = nameOf(desk, contract.pen);
  const [other] = penHolders.filter((one) => one !== own);
  const has = own === contract.pen;
  return {
    heading: words.heading,
    lines: [`${words.has(capital(holder))} ${words.readAlong}`, ...movedLine(contract), words.clock],
    write: has ? { text: words.write, href: contractPaths.write(facts.id) } : null,
    pass:
      own === null || other === undefined
        ? null
        : {
            action: has ? contractPaths.givePen(facts.id) : contractPaths.takePen(facts.id),
            submission,
            submit: { text: has ? words.give(nameOf(desk, other)) : takeWords(contract), quiet: true },
          },
  };
}

/** What nobody has given away is not taken back. */
const takeWords = ({ penSince }: ContractDetail): string => (penSince === null ? words.take : words.takeBack);

const nameOf = ({ providerName, contract }: ContractOnDesk, holder: PenHolder): string =>
  holder === 'provider' ? providerName : (contract?.unit.name ?? words.parties);

function movedLine({ penSince, penTaken, penMovedBy }: ContractDetail): string[] {
  if (penSince === null || penMovedBy === null) return [];
  return [(penTaken ? words.taken : words.given)(penMovedBy, at(penSince))];
}

const at = (when: Date): string => `${formatShortDay(when)} kl. ${formatTime(when)}`;

/** "Sidst skrevet af Karin Dal, Joblife, 28. nov. kl. 10.05", of a part that somebody wrote since that is kept. */
export function lastWritten({ writers, provider }: ContractDetail, part: ContractPart): string | null {
  const writer = writers.find((one) => one.part === part);
  if (!writer) return null;
  const of = writer.side === 'provider' ? provider.name : contractsPagesDa.sideLower[writer.side];
  return words.lastWritten(writer.by, of, at(writer.at));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
