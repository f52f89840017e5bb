/** What the demo's consultants write to themselves. */
export const ownTimesDa = { course: 'Kursus' } as const;
