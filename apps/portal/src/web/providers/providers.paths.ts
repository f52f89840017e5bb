import { addressOf } from '@samraad/platform';

/** Links to the catalogue of providers. */
export const providerPaths = {
  list: (theme?: string) => addressOf('providers', {}, { tema: theme }),
  provider: (key: string) => addressOf('provider', { key }),
};
