import { allMails, hasText } from '@samraad/platform';
import '@samraad/delivery';

const own = allMails().filter(({ key }) => key.startsWith('delivery.'));

it('has every mail of delivery, each with one link and no empty words', () => {
  expect(own).toHaveLength(28);
  for (const mail of own) {
    const { subject, heading, paragraphs, action } = mail.composeSample();
    expect([mail.summary, subject, heading, ...paragraphs].filter((text) => text.trim() === '')).toEqual([]);
    expect(action?.path).toMatch(
      /^\/(sager\/eksempel\/(forloeb|afslut-foer-tid|attestation-tilbage\/1|attester(\?delmaal=1)?|regning|uenighed\/[01])|regninger|uenigheder\/eksempel)$/,
    );
  }
});

it('has words for every state it shows', () => {
  for (const key of ['activity-state.held', 'attestation-state.disputed', 'invoice-state.credited']) {
    expect(hasText(`delivery.${key}`)).toBe(true);
  }
});
