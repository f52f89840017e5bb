/** What the demo's own provider is called in its links: not where it is found, since a demo's port changes. */
export const demoIssuer = 'https://login.regionen.example';

/** What that provider calls somebody: the first part of their e-mail. */
export const demoSubjectOf = (email: string): string => email.split('@', 1)[0] ?? email;
