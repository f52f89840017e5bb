import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

/** One place in the list, and the decision that changed the order. */
export interface LetGoFirstVars {
  readonly caseId: string;
  /** The number of the case it is told about. */
  readonly number: number;
  /** The number that goes first. */
  readonly first: number;
  readonly provider: string;
}

export const letGoFirstMail = defineMail<LetGoFirstVars>({
  key: 'contracts.let-go-first',
  summary: 'Til alle, der venter i listen, når begge centrale parter har ladet et senere nummer komme først.',
  compose: ({ caseId, number, first, provider }) => ({
    subject:
      number === first
        ? `${caseNumber(number)} kommer først i køen hos ${provider}`
        : `${caseNumber(first)} kommer før nummer ${number} i køen hos ${provider}`,
    heading: `Danske Regioner og Forhandlingsfællesskabet har besluttet, at nummer ${first} kommer først i køen hos ${provider}.`,
    paragraphs: [
      number === first
        ? 'Kommer der plads, er det denne kontrakt, der tilbydes den.'
        : 'De andre pladser i køen er de samme, og I beholder jeres nummer.',
      'Begrundelsen kan alle læse på siden om ventelisten.',
    ],
    action: { label: 'Se ventelisten', path: addressOf('waiting-list', {}, { sag: caseId }) },
  }),
  sample: { caseId: 'eksempel', number: 12, first: 15, provider: 'NFA' },
});
