import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

interface Binned {
  readonly title: string;
  readonly caseId: string;
  readonly by: string;
  /** The last day it can be taken out again; null when it just was. */
  readonly until: string | null;
}

export const draftBinnedMail = defineMail({
  key: 'requests.draft-binned',
  summary: 'Til de andre i en kladde, når nogen sletter den eller tager den op af papirkurven igen.',
  toOthers: true,
  compose: ({ title, caseId, by, until }: Binned) =>
    until === null
      ? {
          subject: `Kladden »${title}« er tilbage`,
          heading: `${by} har taget kladden op af papirkurven.`,
          paragraphs: [
            'Den er, som da den blev slettet, og I kan skrive videre i den. Er nogen inviteret, skal de inviteres igen.',
          ],
          action: { label: 'Se kladden', path: addressOf('case.draft', { caseId }) },
        }
      : {
          subject: `Kladden »${title}« er slettet`,
          heading: `${by} har slettet kladden.`,
          paragraphs: [
            `Den ligger i papirkurven til og med ${formatDayYear(until)}. Indtil da kan den arbejdsplads, der koordinerer, tage den op igen. Bagefter er den væk.`,
            'Invitationer til kladden gælder ikke længere.',
          ],
          action: { label: 'Se, hvor kladden er', path: addressOf('case.bin', { caseId }) },
        },
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    until: '2026-12-20',
  } as Binned,
});
