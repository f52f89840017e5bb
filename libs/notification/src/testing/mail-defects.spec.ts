import { defineMail, type AnyMail, type MailContent } from '@samraad/platform';
import { everyMailSpec } from './every-mail-spec';
import { mailDefects } from './mail-defects';

const good: MailContent = {
  subject: 'Bo Lund har skrevet under',
  heading: 'Bo Lund har skrevet under for medarbejderne',
  paragraphs: ['Nu mangler ledelsens underskrift. Skriv til bo@nordby.example, hvis noget er uklart.'],
  deadline: 'fredag den 27. november',
  action: { label: 'Læs og skriv under', path: '/sager/1' },
};
const mail = (changes: Partial<MailContent>, key = 'area.mail'): AnyMail => ({
  key,
  summary: 'Når den ene side har skrevet under',
  composeSample: () => ({ ...good, ...changes }),
});

defineMail({ key: 'sample.signed', summary: 'En prøve', compose: () => good, sample: {} });
everyMailSpec('sample');

describe('defects of a mail', () => {
  it('finds none in a good one', () => {
    expect(mailDefects(mail({}))).toEqual([]);
  });

  it.each<[string, Partial<MailContent>]>([
    ['longer than 120', { subject: 'Hej '.repeat(40) }],
    ['value that is none', { heading: `${String(undefined)} har skrevet under` }],
    ['value that is none', { paragraphs: [`Af ${String({})}.`] }],
    ['hole where a value', { heading: 'Bo Lund har  skrevet under' }],
    ['hole where a value', { paragraphs: ['Skriv under senest .'] }],
    ['hole where a value', { paragraphs: ['Sagen »« venter.'] }],
    ['deadline is empty', { deadline: ' ' }],
    ['not a path', { action: { label: 'Se', path: 'https://andet.example' } }],
    ['not a path', { action: { label: 'Se', path: '//andet.example' } }],
    ['outside .example', { paragraphs: ['Skriv til bo@firma.dk.'] }],
    ['line break', { subject: 'To\nlinjer' }],
  ])('finds: %s', (defect, changes) => {
    expect(mailDefects(mail(changes)).join()).toContain(defect);
  });

  it('finds a key without an area', () => {
    expect(mailDefects(mail({}, 'Mail'))).toHaveLength(1);
  });
});
