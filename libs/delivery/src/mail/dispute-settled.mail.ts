import { defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, samplePart } from './attest-place';
import { disputePlace } from './dispute-place';

export const disputeSettledMail = defineMail({
  key: 'delivery.dispute-settled',
  summary: 'Til parterne og udbyderen, når en uenighed er slut.',

  compose: (
    v: AboutPart & {
      title: string;
      amount: string;
      released: string | null;
      decided: boolean;
      reason: string | null;
    },
  ) => ({
    subject: `Uenigheden om »${v.title}« er slut`,
    heading: v.decided
      ? `De centrale parter har afgjort uenigheden om ${partInWords(v.part)}: udbyderen får ${v.amount}`
      : `I er blevet enige om ${partInWords(v.part)}: udbyderen får ${v.amount}`,
    paragraphs: [
      ...(v.reason === null ? [] : [`Begrundelsen er: ${v.reason}`]),
      ...(v.released === null ? [] : [`${v.released} går tilbage til udbyderens ramme.`]),
      'Er der noget at betale, sender udbyderen regning for det.',
    ],
    action: { label: 'Se, hvordan den endte', path: disputePlace(v) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: samplePart,
    amount: '15.000 kr.',
    released: '5.000 kr.' as string | null,
    decided: false,
    reason: null as string | null,
  },
});
