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

  it('have keys of their own, e-mail at .example only, and no telephone number that may be somebody’s', () => {
    expect(distinct(providerSeeds.map((provider) => provider.key))).toBe(true);
    for (const { contact } of providerSeeds) {
      expect(contact.email).toMatch(/^kontakt@[a-z]+\.example$/);
      expect(contact.phone).toBe('');
    }
    expect(JSON.stringify(providerSeeds)).not.toMatch(/(\d[ ]?){8}/);
  });

  it('have the addresses and websites of the sources, and no other', () => {
    const stated = Object.fromEntries(providerSeeds.map(({ key, contact }) => [key, contact]));
    expect(stated).toMatchObject({
      nfa: { address: 'Lersø Parkallé 105, 2100 København Ø', website: 'www.nfa.dk' },
      ruc: { address: 'Universitetsvej 1, 4000 Roskilde', website: 'www.ruc.dk/reg-psa' },
      joblife: { address: null, website: 'www.joblife.dk/raadgivning/psykologi-og-ledelse' },
      cbs: { address: 'Solbjerg Plads 3, 2000 Frederiksberg', website: 'www.cbs.dk' },
      alectia: { address: 'Teknikerbyen 34, Søllerød, 2830 Virum', website: 'www.alectia.com' },
    });
    const elsewhere = JSON.stringify(providerSeeds.map(({ contact: _contact, ...rest }) => rest));
    expect(elsewhere).not.toMatch(/@|www\.|https?:/);
  });

  it('mark as Samråd’s own what the sources leave open: only NFA’s first two steps have a duration there', () => {
    const own = (key: string) =>
      providerSeeds
        .filter((provider) => provider.key === key)
        .flatMap(({ templates }) => templates.flatMap(({ steps }) => steps.map((step) => step.own)));
    for (const key of ['cbs', 'alectia']) expect(new Set(own(key))).toEqual(new Set(['step']));
    for (const key of ['ruc', 'joblife']) expect(new Set(own(key))).toEqual(new Set(['duration']));
    expect(own('nfa').slice(0, 6)).toEqual([
      undefined,
      undefined,
      'duration',
      'duration',
      'duration',
      'duration',
    ]);
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
