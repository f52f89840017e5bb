import type { StandingChangeKind } from '@samraad/catalogue';
import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

interface Changed {
  readonly provider: string;
  readonly kind: StandingChangeKind;
  /** `YYYY-MM-DD`. */
  readonly from: string;
}

interface ChangedInRound extends Changed {
  readonly round: string;
}

interface ChangedInCase extends Changed {
  readonly title: string;
  readonly caseId: string;
}

const headings: Readonly<
  Record<StandingChangeKind, (provider: string, round: string, day: string) => string>
> = {
  'taken-in': (provider, round, day) => `${provider} er med i ${round} fra ${day}.`,
  paused: (provider, round, day) => `${provider} er sat på pause i ${round} fra ${day}.`,
  resumed: (provider, round, day) => `${provider} tager imod henvendelser i ${round} igen fra ${day}.`,
  ended: (provider, round, day) => `${provider} er ikke med i ${round} fra ${day}.`,
};

const meanings: Readonly<Record<StandingChangeKind, readonly string[]>> = {
  'taken-in': [
    'Arbejdspladserne kan vælge jer fra den dag. Skriv jeres profil, og send den til de centrale parter, så arbejdspladserne kan læse om jer.',
    'Rammen bliver fastsat for sig.',
  ],
  paused: [
    'I får ingen nye henvendelser fra den dag. Sager, der allerede er hos jer, fortsætter, og fristerne løber som før.',
  ],
  resumed: ['Arbejdspladserne kan vælge jer igen fra den dag.'],
  ended: [
    'I får ingen nye henvendelser fra den dag. Sager, der allerede er hos jer, fortsætter, til de er færdige.',
  ],
};

/** Both central sides have decided something of a provider in a round: to its coordinators (domain.md §10). */
export const providerChangedMail = defineMail<ChangedInRound>({
  key: 'rounds.provider-changed',
  summary:
    'Til udbyderens koordinatorer, når de centrale parter har taget den med i en runde, sat den på pause eller stoppet den.',
  toOthers: true,
  compose: ({ provider, round, kind, from }) => ({
    subject: headings[kind](provider, round, formatDayYear(from)).replace(/\.$/, ''),
    heading: `De centrale parter har besluttet: ${headings[kind](provider, round, formatDayYear(from))}`,
    paragraphs: meanings[kind],
    action: { label: 'Se jeres overblik', path: addressOf('front') },
  }),
  sample: { provider: 'RUC', round: 'Runden 2026–2028', kind: 'paused', from: '2026-12-01' },
});

/** The parties of a case that is with a provider which takes no new requests: their case goes on. */
export const providerOfCaseChangedMail = defineMail<ChangedInCase>({
  key: 'rounds.provider-of-case-changed',
  summary:
    'Til parterne i de sager, en udbyder har i gang, når den bliver sat på pause eller stopper i runden.',
  toOthers: true,
  compose: ({ provider, title, caseId, from }) => ({
    subject: `»${title}« fortsætter hos ${provider}`,
    heading: `${provider} tager ikke imod nye henvendelser fra ${formatDayYear(from)}. Jeres sag fortsætter som aftalt.`,
    paragraphs: [
      'Beslutningen er truffet af begge centrale parter. Frister, aftaler og betaling i jeres sag er de samme som før.',
      'Der er ikke noget, I skal gøre.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId }) },
  }),
  sample: {
    provider: 'RUC',
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    kind: 'paused',
    from: '2026-12-01',
  },
});
