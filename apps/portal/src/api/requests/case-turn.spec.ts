import '@samraad/requests';
import { hasText } from '@samraad/platform';
import { stages } from '@samraad/requests';
import { caseTurn } from './case-turn';

const facts = {
  stage: 'draft' as const,
  unsigned: [],
  signBy: null,
  saidYes: null,
  endorseBy: null,
  clocks: [],
  provider: { id: 'p', name: 'Joblife' },
};
const clock = (kind: 'dialogue' | 'contract', dueAt: string, stoppedAt: string | null = null) => ({
  kind,
  startedAt: '2026-11-20T13:10:00Z',
  dueAt,
  stoppedAt,
  closedAt: null,
});

describe('whose turn it is', () => {
  it.each(stages)('says so in %s', (stage) => {
    expect(caseTurn({ ...facts, stage }).text).toMatch(/^[A-ZÆØÅ].{5,}\.$/);
    expect(hasText(`requests.stage.${stage}`)).toBe(true);
  });

  it('is with the side that has not signed, until the last day', () => {
    const signBy = new Date('2026-12-11T22:59:59Z');
    const turn = caseTurn({ ...facts, stage: 'awaiting_signatures', unsigned: ['employees'], signBy });
    expect(turn).toEqual({ who: ['employees'], text: 'Medarbejdersiden skal skrive under.', by: signBy });
  });

  it.each([
    [null, ['management', 'employees'], 'I skal vælge en udbyder sammen.'],
    [['employees'] as const, ['management'], 'Ledelsessiden skal sige ja eller nej til udbyderen.'],
  ])('is with those who have not said yes to the provider (%j)', (saidYes, who, text) => {
    expect(caseTurn({ ...facts, stage: 'awaiting_signatures', saidYes })).toEqual({ who, text, by: null });
    expect(caseTurn({ ...facts, stage: 'choosing_provider', saidYes })).toEqual({ who, text, by: null });
  });

  it('is with the provider until the clock that runs out first', () => {
    const clocks = [clock('contract', '2026-12-18T22:59:59Z'), clock('dialogue', '2026-11-27T22:59:59Z')];
    expect(caseTurn({ ...facts, stage: 'sent_to_provider', clocks })).toEqual({
      who: ['provider'],
      text: 'Joblife skal tage kontakt til jer.',
      by: new Date('2026-11-27T22:59:59Z'),
    });
    const met = [clocks[0], clock('dialogue', '2026-11-27T22:59:59Z', '2026-11-24T09:00:00Z')].flatMap(
      (one) => one ?? [],
    );
    expect(caseTurn({ ...facts, stage: 'in_dialogue', clocks: met }).by).toEqual(
      new Date('2026-12-18T22:59:59Z'),
    );
  });
});
