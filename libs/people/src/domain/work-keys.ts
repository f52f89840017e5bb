/** The due work that enters a file of people. */
export const peopleImportKey = (id: string): string => `people.take-in-file:${id}`;
