import { type ClockKind, clockNames } from '@samraad/deadlines';
import { addressOf, defineMail } from '@samraad/platform';

const missing = {
  dialogue:
    'Parterne venter stadig på, at I tager kontakt. Gør det i dag, og fortæl dem, hvad de kan regne med.',
  contract: 'Parterne venter stadig på en færdig kontrakt. Send den, eller fortæl dem, hvornår den kommer.',
} as const;

export const clockBreachedMail = defineMail({
  key: 'dialogue.clock-breached',
  summary: 'Til udbyderens koordinatorer og konsulenten, når en frist er overskredet.',
  compose: (v: { title: string; caseId: string; kind: ClockKind; dueDay: string }) => ({
    subject: `Fristen for ${clockNames[v.kind]} er overskredet: "${v.title}"`,
    heading: `Fristen udløb ${v.dueDay}, uden at den blev nået.`,
    paragraphs: [
      missing[v.kind],
      'Overskridelsen bliver stående på sagen og er vist for de centrale parter.',
    ],
    action: { label: 'Åbn sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    kind: 'dialogue' as ClockKind,
    dueDay: 'fredag den 27. november',
  },
});
