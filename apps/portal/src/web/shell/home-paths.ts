/** The first page of the roles that have no cases of their own; `/` leads there. */
export const homePaths = {
  region: '/region',
  told: '/orienteringer',
  administration: '/administration',
  audit: '/revision',
  deadlines: '/frister',
} as const;
