import { addressOf } from './address-of';
import { addresses } from './addresses';

describe('addressOf', () => {
  it('fills in the names of the pattern', () => {
    expect(addressOf('case.sign', { caseId: 'c1' })).toBe('/sager/c1/underskriv');
    expect(addressOf('case.move-activity', { caseId: 'c1', activityId: 'a1' })).toBe(
      '/sager/c1/forloeb/a1/flyt',
    );
    expect(addressOf('front')).toBe('/');
  });

  it('lets no value reach outside its own part', () => {
    expect(addressOf('provider', { key: '../æ/?x' })).toBe('/udbydere/..%2F%C3%A6%2F%3Fx');
  });

  it('asks what it is told, and leaves out what is not', () => {
    expect(addressOf('providers', {}, { tema: 'a b', side: undefined })).toBe('/udbydere?tema=a%20b');
    expect(addressOf('case', { caseId: 'c1' }, { forloeb: 'alt' })).toBe('/sager/c1?forloeb=alt');
  });

  it('gives no two pages one address', () => {
    const all: readonly string[] = Object.values(addresses);
    expect(new Set(all).size).toBe(all.length);
  });
});
