/**
 * The rows of the register that are one human with person `who`: the row itself, and whoever has an account of the same mailbox
 * (domain.md §3: compare the person, not the e-mail).
 */
export const samePersonSql = (who: string): string => `(SELECT ${who} UNION SELECT twin_account.person_id
  FROM account known_account JOIN account twin_account ON twin_account.mailbox = known_account.mailbox
  WHERE known_account.person_id = ${who})`;
