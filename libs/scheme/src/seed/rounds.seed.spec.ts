import { DateTime } from 'luxon';
import { roundRulesSchema } from '../domain/round-rules';
import type { RoundKey, RoundSeed } from './round-seed';
import { roundSeeds } from './rounds.seed';

const round = (key: RoundKey): RoundSeed => {
  const found = roundSeeds.find((seed) => seed.key === key);
  if (!found) throw new Error(`no round ${key}`);
  return found;
};

const providersOf = (key: RoundKey) => round(key).frames.map((frame) => frame.provider);

const frameTotal = (key: RoundKey) =>
  round(key)
    .frames.flatMap((frame) => frame.tranches)
    .reduce((sum, tranche) => sum + tranche.amount, 0n);

describe('round seeds', () => {
  it('are the three rounds, oldest first', () => {
    expect(roundSeeds.map((seed) => [seed.key, seed.requestsFrom, seed.requestsTo, seed.demo])).toEqual([
      ['ok-15', '2016-04-01', '2018-03-31', false],
      ['ok-18', '2019-01-07', '2021-03-31', false],
      ['demo-26', '2026-04-01', '2028-03-31', true],
    ]);
  });

  it('gives OK-15 four providers, three themes and 7,2 mio. kr. in all', () => {
    expect(providersOf('ok-15')).toEqual(['nfa', 'ruc', 'cbs', 'alectia']);
    expect(round('ok-15').themes).toHaveLength(3);
    expect(frameTotal('ok-15')).toBe(720_000_000n);
  });

  it('gives OK-18 three providers, four themes and no frame', () => {
    expect(providersOf('ok-18')).toEqual(['nfa', 'ruc', 'joblife']);
    expect(round('ok-18').themes).toHaveLength(4);
    expect(frameTotal('ok-18')).toBe(0n);
  });

  it('copies OK-18 into the demo round, with labelled frames of 2 × 900.000 kr.', () => {
    expect(providersOf('demo-26')).toEqual(providersOf('ok-18'));
    expect(round('demo-26').themes).toEqual(round('ok-18').themes);
    expect(round('demo-26').rules).toEqual(round('ok-18').rules);
    expect(frameTotal('demo-26')).toBe(540_000_000n);
    expect(new Set(round('demo-26').frames.map((frame) => frame.label))).toEqual(new Set(['Demoramme']));
  });

  it('differs between the rounds only where the sources do', () => {
    const { signing, order, ...others } = round('ok-15').rules;
    const { signing: signing18, order: order18, ...others18 } = round('ok-18').rules;
    expect([signing.trioNamed, order.compliedAllows]).toEqual([true, false]);
    expect([signing18.trioNamed, order18.compliedAllows]).toEqual([false, true]);
    expect(others).toEqual(others18);
  });
});

describe('model choices', () => {
  it.each(['ok-15', 'demo-26'] as const)('in %s: Hovedstaden on model 1, four regions on model 2', (key) => {
    const choices = round(key).modelChoices;
    expect(choices.filter((choice) => choice.model === 1).map((choice) => choice.region)).toEqual([
      'hovedstaden',
    ]);
    expect(new Set(choices.map((choice) => choice.region)).size).toBe(5);
  });

  it('are not known for OK-18', () => {
    expect(round('ok-18').modelChoices).toEqual([]);
  });

  it('note the strategic efforts of Midtjylland in OK-15', () => {
    const noted = round('ok-15').modelChoices.filter((choice) => choice.note);
    expect(noted.map((choice) => choice.region)).toEqual(['midtjylland']);
  });
});

describe.each(roundSeeds.map((seed) => [seed.key, seed] as const))('round %s', (_key, seed) => {
  it('has days in order, the last delivery a year after the last request', () => {
    const lastRequest = DateTime.fromISO(seed.requestsTo, { zone: 'utc' });
    expect(seed.lastDeliveryDay).toBe(lastRequest.plus({ months: 12 }).toISODate());
    const opening = DateTime.fromISO(seed.requestsFrom, { zone: 'utc' });
    expect(seed.modelChoiceBy).toBe(opening.plus({ months: 1 }).toISODate());
    for (const choice of seed.modelChoices) expect(choice.from >= seed.requestsFrom).toBe(true);
  });

  it('opens its tranches inside the round, each day once', () => {
    for (const { tranches } of seed.frames) {
      const days = tranches.map((tranche) => tranche.opensOn);
      expect(new Set(days).size).toBe(days.length);
      for (const day of days) expect(day >= seed.requestsFrom && day <= seed.requestsTo).toBe(true);
    }
  });

  it('carries rules that parse and survive JSON', () => {
    expect(roundRulesSchema.parse(JSON.parse(JSON.stringify(seed.rules)))).toEqual(seed.rules);
  });

  it('describes each theme in one sentence', () => {
    for (const theme of seed.themes) {
      expect(theme.name.length).toBeGreaterThan(5);
      expect(theme.description).toMatch(/^[^.]{30,140}\.$/);
    }
  });
});

describe('rounds', () => {
  it('say what their sources leave open', () => {
    expect(Object.fromEntries(roundSeeds.map(({ key, own }) => [key, own]))).toEqual({
      'ok-15': ['last-delivery-day', 'model-choice-days', 'tranches'],
      'ok-18': ['requests-to', 'last-delivery-day', 'model-choice-by', 'clocks', 'evaluations'],
      'demo-26': [],
    });
  });

  it('tell of each theme in more than one line', () => {
    for (const { about, description } of roundSeeds.flatMap(({ themes }) => themes)) {
      expect(about.split(/(?<=[.?!]) /).length).toBeGreaterThanOrEqual(3);
      expect(about).not.toContain(description);
    }
  });
});
