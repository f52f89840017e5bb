import { addressOf, capital, defineMail } from '@samraad/platform';

interface TimesAnswered {
  readonly title: string;
  readonly caseId: string;
  readonly meeting: string;
  /** The time that suits best, in words; null when none suits both sides. */
  readonly best: string | null;
}

export const timesAnsweredMail = defineMail<TimesAnswered>({
  key: 'booking.times-answered',
  summary:
    'Til alle, der er spurgt om tider, når de nødvendige har svaret: enten kan en tid bekræftes, eller også passer ingen.',
  toOthers: true,
  compose: (v) => ({
    subject:
      v.best === null
        ? `Ingen af tiderne passer: ${v.meeting} i »${v.title}«`
        : `En tid passer begge sider: ${v.meeting} i »${v.title}«`,
    heading:
      v.best === null
        ? `Ingen af tiderne til »${v.meeting}« passer begge sider.`
        : `${capital(v.best)} passer begge sider.`,
    paragraphs: [
      v.best === null
        ? 'Udbyderen kan foreslå nye tider, eller I kan skrive til hinanden i sagen.'
        : 'Tiden er ikke taget endnu. Én af jer bekræfter den for alle, og så får alle en invitation til kalenderen.',
    ],
    action: { label: 'Se tiderne', path: addressOf('case.meetings', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    meeting: 'Første møde',
    best: 'torsdag den 26. november kl. 9.00–10.00',
  },
});
