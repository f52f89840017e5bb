import type { RequestView } from '@samraad/requests';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk } from '../whole-request/whole-request.facts.examples';
import { kindOfPaper, requestPaper } from './request-paper.presenter';

const hash = 'ab'.repeat(32);
const address = 'https://samraad.example/kontrol';
const signature = (personId: string, side: 'management' | 'employees', voidedAt: Date | null = null) => ({
  ...{ unitId: ids.unit, side, personId, hash, voidedAt },
  ...{ name: personId === ids.mette ? 'Mette Holm' : 'Jonas Lind' },
  role: side === 'management' ? ('manager' as const) : ('amr' as const),
  signedAt: new Date('2026-11-20T14:00:00Z'),
});
const mette = signature(ids.mette, 'management');
const jonas = signature(ids.jonas, 'employees');

const paper = (more: Partial<RequestView>) => {
  const desk = exampleDesk({ ...asked, contentHash: hash, ...more });
  const { title, foot, parts } = requestPaper(desk, null, address);
  return { kind: kindOfPaper(desk), title, foot, text: JSON.stringify(parts) };
};
const bothSigned = 'begge sider har skrevet under på den samme';
const number = 'abab-abab-abab-abab';

describe('the paper of a request', () => {
  it('explains what the number decides where it is shown', () => {
    expect(paper({}).text).toContain('først til mølle');
  });

  it('says that both sides have signed when both have, and not before', () => {
    const one = paper({ signatures: [mette] });
    expect([one.title, one.kind]).toEqual(['Henvendelse til underskrift', 'request']);
    expect(one.text).toContain('Endnu ikke skrevet under af alle.');
    expect(one.text).toContain('Medarbejdere: Jonas Lind');
    expect(one.text).not.toContain('Ledelse: Mette Holm');
    expect(one.text).not.toContain(bothSigned);
    expect(one.text).toContain(number);
    const both = paper({ signatures: [mette, jonas] });
    expect([both.title, both.kind]).toEqual(['Henvendelse', 'receipt']);
    expect(both.text).toContain(bothSigned);
    expect(both.text).not.toContain('Endnu ikke');
    const fallen = paper({ signatures: [mette, { ...jonas, voidedAt: new Date() }] });
    expect(fallen.text).not.toContain(bothSigned);
  });

  it('has its hash from when it lies to be signed, and is no draft that may change', () => {
    const frozen = paper({});
    expect([frozen.title, frozen.kind]).toEqual(['Henvendelse til underskrift', 'request']);
    expect(frozen.text.replaceAll(' ', '')).toContain(hash);
    expect(frozen.text).not.toMatch(/kladde|Kontrolnummer/);
    expect(frozen.foot).not.toContain(number);
    const draft = paper({ stage: 'draft' });
    expect([draft.title, draft.kind]).toEqual(['Kladde til henvendelse', 'draft']);
    expect(draft.text).toContain('den kan ændre sig');
    expect(draft.text.replaceAll(' ', '')).not.toContain(hash);
  });

  it('says of what is over that it is, with the signatures that stand', () => {
    const taken = paper({ stage: 'withdrawn', signatures: [{ ...mette, voidedAt: new Date() }] });
    expect([taken.title, taken.kind]).toEqual(['Henvendelse, trukket tilbage', 'request']);
    expect(taken.text).toContain('trukket tilbage, og den bliver ikke til noget. Ingen underskrift gælder.');
    expect(taken.text).not.toMatch(/kladde|ændre sig/);
    const lapsed = paper({ stage: 'lapsed', number: 12, signatures: [mette, jonas] });
    expect([lapsed.title, lapsed.kind]).toEqual(['Henvendelse, bortfaldet', 'receipt']);
    expect(lapsed.text).toContain('Henvendelsen er bortfaldet, og den bliver ikke til noget.');
    expect(lapsed.text).toContain(bothSigned);
  });
});
