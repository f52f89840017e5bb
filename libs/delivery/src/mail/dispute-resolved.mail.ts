import { defineMail } from '@samraad/platform';
import type { DisputeOutcome } from '../domain/attestation.rules';
import { type AboutPart, attestPlace, partInWords, samplePart } from './attest-place';

type Told = DisputeOutcome | 'taken-back';

const words: Record<Told, { subject: string; heading: (part: string) => string; next: string }> = {
  stands: {
    subject: 'Indsigelsen er trukket',
    heading: (part) => `Indsigelsen mod attestationen af ${part} er trukket.`,
    next: 'Attestationen gælder, når der ikke er flere indsigelser, og tiden til at gøre indsigelse er gået.',
  },
  withdrawn: {
    subject: 'Attestationen er taget tilbage',
    heading: (part) => `Attestationen af ${part} er taget tilbage efter indsigelsen.`,
    next: 'Udbyderen kan rette sin melding, og I kan attestere igen, når I er enige om, hvad der er leveret.',
  },
  'taken-back': {
    subject: 'En attestation er taget tilbage',
    heading: (part) => `Den side, der havde attesteret ${part}, har taget sin attestation tilbage.`,
    next: 'Begrundelsen står på sagen. Der kan først sendes regning, når der er attesteret igen, og tiden til at gøre indsigelse er gået.',
  },
};

export const disputeResolvedMail = defineMail({
  key: 'delivery.dispute-resolved',
  summary:
    'Til alle parter og udbyderen, når en indsigelse er afsluttet, eller en attestation er taget tilbage.',
  toOthers: true,
  compose: (v: AboutPart & { title: string; outcome: Told }) => ({
    subject: `${words[v.outcome].subject}: »${v.title}«`,
    heading: words[v.outcome].heading(partInWords(v.part)),
    paragraphs: [words[v.outcome].next],
    action: { label: 'Se attestationen', path: attestPlace(v) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: samplePart,
    outcome: 'withdrawn' as Told,
  },
});
