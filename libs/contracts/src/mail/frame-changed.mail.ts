import { addressOf, defineMail } from '@samraad/platform';

/** What a provider is told of its frame. */
export interface FrameChangedVars {
  readonly round: string;
  /** It is larger now. */
  readonly more: boolean;
  /** "200.000 kr." */
  readonly amount: string;
  /** The provider it came from or goes to, where it was moved. */
  readonly other: string | null;
}

/** The provider's frame is larger or smaller: decided by both central sides. */
export const frameChangedMail = defineMail<FrameChangedVars>({
  key: 'contracts.frame-changed',
  summary: 'Til udbyderens koordinatorer, når begge centrale parter har ændret udbyderens ramme.',
  compose: ({ round, more, amount, other }) => ({
    subject: more ? `Jeres ramme er blevet ${amount} større` : `Jeres ramme er blevet ${amount} mindre`,
    heading: `Danske Regioner og Forhandlingsfællesskabet har gjort jeres ramme i ${round} ${amount} ${more ? 'større' : 'mindre'}.`,
    paragraphs: [
      ...(other === null
        ? []
        : [more ? `Pengene er flyttet fra ${other}.` : `Pengene er flyttet til ${other}.`]),
      more
        ? 'Venter der kontrakter på plads hos jer, får den første i køen, der er plads til, turen nu.'
        : 'Det, der er holdt, aftalt og leveret, ændrer sig ikke.',
      'Begrundelsen står ved bevægelsen i jeres ramme.',
    ],
    action: { label: 'Se jeres ramme', path: addressOf('frame.own') },
  }),
  sample: { round: 'Demorunden', more: true, amount: '200.000 kr.', other: 'Joblife' },
});
