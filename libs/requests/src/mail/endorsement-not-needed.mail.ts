import { addressOf, defineMail } from '@samraad/platform';

/** Without a link to the request: whoever was asked to endorse it no longer is. */
export const endorsementNotNeededMail = defineMail({
  key: 'requests.endorsement-not-needed',
  summary: 'Til den, der skulle påtegne en henvendelse, når parterne trækker den tilbage.',
  toOthers: true,
  compose: (v: { title: string }) => ({
    subject: `»${v.title}« er trukket tilbage`,
    heading: 'De lokale parter har trukket henvendelsen tilbage, så den skal ikke påtegnes.',
    paragraphs: ['Du skal ikke gøre mere ved den.'],
    action: { label: 'Se de andre påtegninger', path: addressOf('endorsements') },
  }),
  sample: { title: 'Travlhed i modtagelsen' },
});
