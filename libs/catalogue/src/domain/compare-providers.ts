import type { ProviderProfile, ThemeApproach } from './provider';

/** One theme's row of the comparison: what each provider does about it, in the providers' order. */
export interface ComparisonRow {
  readonly theme: ThemeApproach['theme'];
  readonly cells: readonly { readonly provider: ProviderProfile; readonly approach: ThemeApproach | null }[];
}

/** Theme × provider (domain.md §7, §8): every given theme is a row, whether or not anyone has an approach to it. */
export function compareProviders(
  profiles: readonly ProviderProfile[],
  themes: readonly ThemeApproach['theme'][],
): readonly ComparisonRow[] {
  return themes.map(({ key, name, shortName }) => ({
    theme: { key, name, shortName },
    cells: profiles.map((provider) => ({
      provider,
      approach: provider.approaches.find((approach) => approach.theme.key === key) ?? null,
    })),
  }));
}
