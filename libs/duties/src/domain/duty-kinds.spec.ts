import { hasText, textOf } from '@samraad/platform';
import '../i18n/da';
import { allDutyKinds, dutyKinds, passingKinds } from './duty-kinds';
import { dutyPlace } from './duty-place';

describe('every kind of duty', () => {
  it('is named once', () => {
    expect(new Set(allDutyKinds).size).toBe(allDutyKinds.length);
    expect(allDutyKinds.length).toBeGreaterThan(50);
    expect(allDutyKinds.slice(0, 2)).toEqual(['finish-draft', 'say-ready']);
    expect(allDutyKinds.at(-1)).toBe('answer-effect');
    expect(passingKinds).toEqual(['hold-activity', 'hold-follow-up', 'object-or-agree']);
  });

  it.each(allDutyKinds)('%s has words for who owes it and for others, a button and a help', (kind) => {
    const vars = { who: 'Nogen', you: 'jer', day: 'fredag', by: '' };
    for (const part of ['own', 'other', 'act', 'help']) {
      expect(hasText(`duty.${kind}.${part}`)).toBe(true);
      expect(textOf(`duty.${kind}.${part}`, vars)).toMatch(/^\p{Lu}[^{}]+$/u);
    }
    expect(textOf(`duty.${kind}.own`, { by: '' })).not.toContain('{');
  });

  it.each(allDutyKinds)('%s has a plan that asks in time or says why not', (kind) => {
    const { rank, concerns, reminders } = dutyKinds[kind];
    expect(rank).toBeGreaterThan(0);
    const asks = reminders.onDay || reminders.morningAfter || reminders.before.length > 0;
    expect(asks).toBe(!passingKinds.includes(kind));
    // Somebody is told only of a kind that has somebody to tell.
    if (reminders.weekly === 'until-done' && concerns.length > 0) expect(reminders.concernAfter).toBe(1);
  });

  it.each(allDutyKinds)('%s is done at an address of the case, of its bill or its dispute', (kind) => {
    const place = dutyPlace(kind, 'case', 'bill');
    expect(place).toMatch(
      kind === 'pay-invoice' || kind === 'approve-invoice'
        ? /^\/regninger\/bill\/(betalt|godkend)$/
        : kind === 'settle-dispute'
          ? /^\/uenigheder\/bill$/
          : kind === 'decide-process'
            ? /^\/sager\/case\/aftaleforloeb\/bill\/svar$/
            : /^\/sager\/case\/[a-z-]+(\/[a-z]+)?(\?delmaal=bill)?$/,
    );
  });
});
