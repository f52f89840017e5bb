import { addressOf, defineMail, formatDayYear, formatMoney } from '@samraad/platform';

/** How a round stands when it takes no more requests. */
export interface RoundClosedVars {
  readonly name: string;
  readonly key: string;
  readonly running: number;
  readonly drafts: number;
  /** Øre as a decimal text. */
  readonly left: string;
  readonly lastDeliveryDay: string;
}

const cases = (count: number): string => (count === 1 ? 'Én sag går' : `${count} sager går`);
const drafts = (count: number): string =>
  count === 1 ? 'Én kladde bliver liggende' : `${count} kladder bliver liggende`;

/** A round has ended: to both central sides (domain.md §1, §10). */
export const roundClosedMail = defineMail<RoundClosedVars>({
  key: 'rounds.closed',
  summary: 'Natten efter en rundes sidste dag: til begge centrale parter, om hvordan den står.',
  compose: ({ name, key, running, drafts: open, left, lastDeliveryDay }) => ({
    subject: `${name} tager ikke imod flere henvendelser`,
    heading: `${name} er lukket for henvendelser.`,
    paragraphs: [
      `${cases(running)} videre og skal være leveret senest ${formatDayYear(lastDeliveryDay)}. ${drafts(open)} til en senere runde.`,
      `Der er ${formatMoney(BigInt(left))} tilbage i rundens rammer.`,
    ],
    action: { label: 'Se, hvordan runden står', path: addressOf('round.close', { roundKey: key }) },
  }),
  sample: {
    name: 'Runden 2028–2030',
    key: 'runden-2028-2030',
    running: 9,
    drafts: 5,
    left: '41200000',
    lastDeliveryDay: '2031-03-31',
  },
});
