import { roundSeeds, type RoundKey } from '@samraad/scheme';
import { providerSeeds } from './providers.seed';

const keysIn = (round: RoundKey) =>
  providerSeeds.filter((provider) => provider.rounds.includes(round)).map((provider) => provider.key);

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

describe('provider seeds', () => {
  it('are four in OK-15 and three in OK-18 and in the demo round', () => {
    expect(keysIn('ok-15')).toEqual(['nfa', 'ruc', 'cbs', 'alectia']);
    expect(keysIn('ok-18')).toEqual(['nfa', 'ruc', 'joblife']);
    expect(keysIn('demo-26')).toEqual(keysIn('ok-18'));
  });

  it('agree with the frames of each round', () => {
    for (const round of roundSeeds) {
      expect(new Set(round.frames.map((frame) => frame.provider))).toEqual(new Set(keysIn(round.key)));
    }
  });

  it('have keys and contact details of their own, e-mail at .example only', () => {
    expect(distinct(providerSeeds.map((provider) => provider.key))).toBe(true);
    expect(distinct(providerSeeds.map((provider) => provider.contact.phone))).toBe(true);
    for (const { contact } of providerSeeds) {
      expect(contact.email).toMatch(/^kontakt@[a-z]+\.example$/);
      expect(contact.phone).toMatch(/^70 00 00 \d\d$/);
    }
  });

  it('write no other e-mail or web address anywhere', () => {
    const everything = JSON.stringify(providerSeeds);
    const withoutExamples = everything.replace(/[\w.]+@[\w.]+\.example/g, '');
    expect(withoutExamples).not.toMatch(/@|www\.|https?:/);
  });
});

describe.each(providerSeeds.map((seed) => [seed.name, seed] as const))('provider %s', (_name, provider) => {
  it('presents itself in one sentence and then two or three', () => {
    expect(provider.tagline).toMatch(/^[^.]{30,110}\.$/);
    expect(provider.description.length).toBeLessThanOrEqual(320);
    const sentences = provider.description.split(/(?<=[.?!]) /);
    expect([2, 3]).toContain(sentences.length);
  });

  it('shows on its card, in order, steps of its usual way of working', () => {
    const labels = provider.templates[0]?.steps.map((step) => step.label) ?? [];
    expect(labels.filter((label) => provider.cardSteps.includes(label))).toEqual([...provider.cardSteps]);
    expect(provider.cardSteps.length).toBeGreaterThanOrEqual(3);
  });

  it('has ways of working whose steps are told apart and described', () => {
    expect(distinct(provider.templates.map((template) => template.key))).toBe(true);
    for (const template of provider.templates) {
      expect(template.key.startsWith(`${provider.key}-`)).toBe(true);
      expect(distinct(template.steps.map((step) => step.key))).toBe(true);
      for (const step of template.steps) {
        expect(step.label).toMatch(/^.{3,16}$/);
        expect(step.title).toMatch(/^.{4,40}$/);
        expect(step.durationText).toMatch(/^.{6,60}$/);
        expect(step.description).toMatch(/^.{20,130}[.?]$/);
      }
    }
  });

  it('ends with the follow-up talk in the rounds that ask for one', () => {
    const asksForOne = provider.rounds.some((round) => round !== 'ok-15');
    for (const template of provider.templates) {
      const talks = template.steps.filter((step) => step.kind === 'follow-up-talk');
      expect(talks).toHaveLength(asksForOne ? 1 : 0);
      if (asksForOne) expect(template.steps.at(-1)).toBe(talks[0]);
    }
  });
});

it('the own-seminar variant of NFA differs from the package in the seminar only', () => {
  const [standard, variant] = providerSeeds.find((provider) => provider.key === 'nfa')?.templates ?? [];
  const differing = standard?.steps.filter((step, index) => step !== variant?.steps[index]);
  expect(differing?.map((step) => step.key)).toEqual(['seminar']);
});
