import type { ContractDraft } from '@samraad/contracts';
import { essenceOf, plainTexts } from './contract-plain.presenter';

const draft: ContractDraft = {
  expectations: 'Ro på i travle vagter.',
  scope: 'Et formøde og et seminar.',
  followUp: 'TRIO spørger hver måned.',
  activities: [
    { title: 'Formøde', kind: 'meeting', plannedOn: '2027-01-12', description: '' },
    { title: 'Opsamling', kind: 'meeting', plannedOn: null, description: '' },
    { title: 'Seminar', kind: 'seminar', plannedOn: '2027-02-02', description: '' },
    { title: 'Opfølgning', kind: 'follow-up-talk', plannedOn: '2027-06-01', description: '' },
  ],
};

describe('a contract in plain words', () => {
  it('says of this contract what is held, when it is looked back on, and in which parts', () => {
    const { expectations, scope } = plainTexts(draft, 'Joblife');
    expect(expectations.plain).toContain('opfølgningssamtalen tirsdag den 1. juni 2027');
    expect(scope.plain).toMatch(/^Joblife holder 2 møder, 1 seminar og 1 opfølgningssamtale med jer\./);
    const milestones = ['Første del', 'Resten'].map((title) => ({ title, amount: '1' }));
    expect(plainTexts({ ...draft, milestones }, 'Joblife').scope.plain).toContain(
      'delt i 2 delmål, som bliver attesteret hver for sig: »Første del« og »Resten«.',
    );
  });

  it('says the words themselves where it stands alone, and only there', () => {
    const { expectations, scope, followUp } = plainTexts(draft, 'Joblife');
    expect(
      [expectations, scope, followUp].map(({ alone, plain }) => [alone.includes('»'), plain.includes('»')]),
    ).toEqual(Array(3).fill([true, false]));
    expect(scope.alone).toMatch(/»Et formøde og et seminar\.« Joblife holder/);
  });

  it('says what is to stand there while nothing is written', () => {
    const nothing = plainTexts({}, 'Joblife');
    expect(nothing.scope.alone).toBe(
      'Det her laver Joblife. Det, der ikke står her, er ikke en del af aftalen.',
    );
    expect(nothing.expectations.alone).toBe(nothing.expectations.plain);
  });

  it('takes whole sentences of a long text, at least one, and says that there is more', () => {
    const long = `Først ${'a'.repeat(150)}. Så ${'b'.repeat(60)}! Til sidst ${'c'.repeat(100)}.`;
    expect(essenceOf(long)).toEqual({ said: long.slice(0, long.indexOf('!') + 1), whole: false });
    const one = `${'Uden punktum '.repeat(30)}`.trim();
    expect(essenceOf(one)).toEqual({ said: one, whole: false });
    expect(essenceOf('Kort.\n\nOg godt.')).toEqual({ said: 'Kort. Og godt.', whole: true });
    expect(plainTexts({ ...draft, scope: long }, 'Joblife').scope.alone).toContain(
      'Resten står i den formelle tekst.',
    );
  });
});
