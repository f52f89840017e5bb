import type { Relation } from '@samraad/identity';
import { contractReading } from './contract-reading';

const contract = { providerId: 'joblife' };
const reading = (present: string | null, ...relations: Relation[]) =>
  contractReading(new Set(relations), contract, { providerId: present });

describe('who reads what of a contract', () => {
  it('the parties all of it, whoever has the case now', () => {
    for (const present of ['joblife', 'ruc', null])
      expect(reading(present, 'party', 'management')).toBe('whole');
  });

  it('the provider that wrote it all, and the one that took over nothing', () => {
    expect(reading('joblife', 'provider')).toBe('whole');
    expect(reading('ruc', 'provider')).toBe('nothing');
    expect(reading(null, 'provider')).toBe('nothing');
  });

  it('the central parties the facts, and somebody on two sides no more than the strictest', () => {
    expect(reading('ruc', 'central')).toBe('facts');
    expect(reading('ruc', 'party', 'provider')).toBe('nothing');
  });
});
