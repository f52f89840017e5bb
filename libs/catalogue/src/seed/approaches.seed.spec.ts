import { roundSeeds } from '@samraad/scheme';
import { approachSeeds } from './approaches.seed';
import { providerSeeds } from './providers.seed';

const ok18 = roundSeeds.find((round) => round.key === 'ok-18');

describe('approach seeds', () => {
  it('are twelve: every provider of OK-18 with every theme, each once', () => {
    const providers = providerSeeds.filter((provider) => provider.rounds.includes('ok-18'));
    const wanted = providers.flatMap((provider) =>
      (ok18?.themes ?? []).map((theme) => `${provider.key}/${theme.key}`),
    );
    expect(wanted).toHaveLength(12);
    expect(approachSeeds.map((seed) => `${seed.provider}/${seed.theme}`).sort()).toEqual(wanted.sort());
  });

  it.each(approachSeeds.map((seed) => [`${seed.provider}/${seed.theme}`, seed] as const))(
    '%s is short and complete',
    (_name, seed) => {
      expect(seed.title).toMatch(/^.{8,50}$/);
      expect([2, 3, 4]).toContain(seed.text.split(/(?<=[.?!]) /).length);
      expect(seed.text.length).toBeGreaterThan(120);
      expect(seed.text.length).toBeLessThanOrEqual(360);
      expect(seed.suits).toMatch(/^[a-zæøå].{20,100}[^.]$/);
    },
  );

  it('have titles of their own and no address', () => {
    expect(new Set(approachSeeds.map((seed) => seed.title)).size).toBe(12);
    expect(JSON.stringify(approachSeeds)).not.toMatch(/@|www\.|https?:/);
  });
});
