import { threadReading, threadsRead } from './thread-reading';

describe('who reads what of a conversation', () => {
  it('is everything for the parties, whoever has the case now', () => {
    expect(threadReading(new Set(['party', 'management']))).toBe('all');
    expect(threadReading(new Set(['party', 'provider']))).toBe('all');
  });

  it('is what was exchanged with it for a provider', () => {
    expect(threadReading(new Set(['provider']))).toBe('own');
  });

  it('is the same over all cases: workplaces of the parties, and the provider’s own', () => {
    const held = (
      role: 'amr' | 'coordinator' | 'anchor' | 'central_unions',
      unitId: string | null,
      providerId: string | null,
    ) => ({ role, unitId, providerId }) as Parameters<typeof threadsRead>[0]['roles'][number];
    const roles = [
      held('amr', 'akut', null),
      held('amr', 'akut', null),
      held('coordinator', null, 'joblife'),
      held('anchor', 'region', null),
      held('central_unions', null, null),
    ];
    expect(threadsRead({ roles })).toEqual({ places: ['akut'], providerIds: ['joblife'] });
    expect(threadsRead({ roles: [] })).toEqual({ places: [], providerIds: [] });
  });
});
