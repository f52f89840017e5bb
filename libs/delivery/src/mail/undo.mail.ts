import { addressOf, defineMail } from '@samraad/platform';
import { type AboutPart, attestPlace, partInWords, samplePart } from './attest-place';

const sample = { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', part: samplePart };
const place = ({ caseId, part }: AboutPart) =>
  addressOf('case.undo-attestation', { caseId, milestone: String(part?.no ?? 0) });

export const undoProposedMail = defineMail({
  key: 'delivery.undo-proposed',
  summary: 'Til de andre, når en af de tre foreslår at tage en attestation tilbage, der gælder.',
  toOthers: true,
  compose: (v: AboutPart & { title: string }) => ({
    subject: `Forslag om at tage attestationen af »${v.title}« tilbage`,
    heading: `En af jer skriver, at ${partInWords(v.part)} alligevel ikke er leveret`,
    paragraphs: [
      'Attestationen bliver taget tilbage, når ledelsessiden, medarbejdersiden og udbyderen har sagt ja til den samme begrundelse. Indtil da gælder den.',
    ],
    action: { label: 'Se forslaget', path: place(v) },
  }),
  sample,
});

export const undoDroppedMail = defineMail({
  key: 'delivery.undo-dropped',
  summary: 'Til de andre, når et forslag om at tage en attestation tilbage er afvist eller trukket.',
  toOthers: true,
  compose: (v: AboutPart & { title: string; takenBack: boolean }) => ({
    subject: `Attestationen af »${v.title}« gælder stadig`,
    heading: v.takenBack
      ? 'Forslaget om at tage attestationen tilbage er trukket'
      : 'En af jer har sagt nej til at tage attestationen tilbage',
    paragraphs: [`Det gælder stadig, at ${partInWords(v.part)} er leveret.`],
    action: { label: 'Se forslaget', path: place(v) },
  }),
  sample: { ...sample, takenBack: false },
});

export const undoneMail = defineMail({
  key: 'delivery.undone',
  summary: 'Til parterne og udbyderen, når alle tre har taget en attestation tilbage.',
  compose: (v: AboutPart & { title: string; amount: string }) => ({
    subject: `Attestationen af »${v.title}« er taget tilbage`,
    heading: `I er enige om, at ${partInWords(v.part)} alligevel ikke er leveret`,
    paragraphs: [
      `${v.amount} er ikke længere til at sende regning for. Beløbet er stadig sat af til forløbet.`,
      'Begge sider kan attestere på ny eller svare, hvad der mangler. Så retter udbyderen det og melder det leveret igen.',
    ],
    action: { label: 'Se attestationen', path: attestPlace(v) },
  }),
  sample: { ...sample, amount: '20.000 kr.' },
});
