/** Addresses of the catalogue of providers. */
export const providerPaths = {
  list: (theme?: string) =>
    theme === undefined ? '/udbydere' : `/udbydere?tema=${encodeURIComponent(theme)}`,
  provider: (key: string) => `/udbydere/${key}`,
};
