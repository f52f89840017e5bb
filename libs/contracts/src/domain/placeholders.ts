/** What differs from contract to contract: filled in by the portal, from the contract's own data. */
export const placeholders = [
  'provider',
  'workplace',
  'round',
  'reference',
  'price',
  'firstDay',
  'lastDay',
] as const;
export type Placeholder = (typeof placeholders)[number];
