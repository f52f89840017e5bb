/** The key of the due work that a role's end is: written here only, so that what orders it and what takes it back agree. */
export const roleEndKey = (assignmentId: string): string => `identity.role-end:${assignmentId}`;
