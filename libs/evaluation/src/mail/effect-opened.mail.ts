import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

export const effectOpenedMail = defineMail({
  key: 'evaluation.effect-opened',
  summary: 'Til begge sider, når effektmålingen åbner nogle måneder efter forløbet.',
  compose: (v: { title: string; caseId: string; lastDay: string; months: number }) => ({
    subject: `Hvad er der sket siden »${v.title}«?`,
    heading: `Der er gået ${v.months} måneder, og I kan nu vurdere, hvad forløbet har ført med sig.`,
    paragraphs: [
      'Siden viser først, hvordan I selv beskrev udgangspunktet, da I søgte. Svar ud fra, hvordan det er i dag.',
      'Ledelsessiden og medarbejdersiden svarer hver for sig, én gang.',
    ],
    deadline: formatDayYear(v.lastDay),
    action: {
      label: 'Se udgangspunktet, og svar',
      path: addressOf('case.evaluations', { caseId: v.caseId }),
    },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', lastDay: '2027-06-20', months: 3 },
});
