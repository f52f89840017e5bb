import { type ClockKind, clockNames } from '@samraad/deadlines';
import { addressOf, defineMail } from '@samraad/platform';

/** What a provider must do before each clock expires. */
const asks = {
  dialogue:
    'Tag kontakt til begge sider: skriv en besked til dem, eller notér en samtale eller et møde, I har haft.',
  contract: 'Send en færdig kontrakt til underskrift. Underskrifterne må gerne komme senere.',
} as const;
const left = (days: number) =>
  days === 0 ? 'i dag' : days === 1 ? 'om én arbejdsdag' : `om ${days} arbejdsdage`;

export const clockWarningMail = defineMail({
  key: 'dialogue.clock-warning',
  summary: 'Til udbyderens koordinatorer og konsulenten, når en frist nærmer sig.',
  compose: (v: { title: string; caseId: string; kind: ClockKind; dueDay: string; daysLeft: number }) => ({
    subject: `Fristen for ${clockNames[v.kind]} udløber ${left(v.daysLeft)}: "${v.title}"`,
    heading: `I har en frist, der udløber ${left(v.daysLeft)}.`,
    paragraphs: [asks[v.kind]],
    deadline: `${v.dueDay} kl. 23.59`,
    action: { label: 'Åbn sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    kind: 'dialogue' as ClockKind,
    dueDay: 'fredag den 27. november',
    daysLeft: 3,
  },
});
