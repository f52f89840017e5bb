import '@samraad/requests';
import '@samraad/dialogue';
import { backEntry } from './why-back.examples';
import { presentWhyBack, whyBack } from './why-back';

const returned = backEntry('requests.returned', { name: 'Karin Dal', reason: 'Skriv, hvad I vil opnå.' });
const declined = backEntry('requests.signature-declined', {
  name: 'Jonas Lind',
  side: 'employees',
  reason: 'Temaet passer ikke.',
});
const refused = backEntry('dialogue.declined', {
  name: 'Sara Friis',
  reason: 'Vi har travlt.',
  facts: { reasonCode: 'no-capacity' },
});
const left = backEntry('dialogue.provider-left', { name: 'Mette Holm', side: 'management' });
const asked = backEntry('requests.signatures-asked', { name: 'Mette Holm' });
const sent = backEntry('requests.sent-to-provider', { name: 'Mette Holm' });

describe('why a case is back', () => {
  it('is the last that sent it there, until it is answered', () => {
    expect(whyBack('returned', [asked, returned])).toBe(returned);
    expect(whyBack('draft', [asked, returned])).toBe(returned);
    expect(whyBack('draft', [asked, returned, asked, declined])).toBe(declined);
    expect(whyBack('draft', [asked, returned, asked])).toBeNull();
    expect(whyBack('draft', [])).toBeNull();
    expect(whyBack('awaiting_signatures', [returned])).toBeNull();
    expect(whyBack('choosing_provider', [asked, sent, refused])).toBe(refused);
    expect(whyBack('choosing_provider', [asked, sent, refused, sent, left])).toBe(left);
  });

  it('says who, when and why, and what can be done', () => {
    expect(presentWhyBack(returned, ['Send den igen.'])).toEqual({
      kind: 'warning',
      heading: 'Karin Dal sendte henvendelsen retur 20. nov. 2026',
      text: '»Skriv, hvad I vil opnå.«',
      lines: ['Send den igen.'],
    });
    expect(presentWhyBack(declined, [])?.heading).toBe(
      'Jonas Lind (medarbejdersiden) sagde nej til at skrive under 20. nov. 2026',
    );
    expect(presentWhyBack(refused, [])).toMatchObject({
      heading: 'Udbyderen sagde nej til opgaven 20. nov. 2026 (Sara Friis)',
      lines: ['Vi har ikke kapacitet'],
    });
    expect(presentWhyBack(left, [])).toMatchObject({ text: 'Der er ikke skrevet en grund.' });
    expect(presentWhyBack(asked, [])).toBeNull();
  });
});
