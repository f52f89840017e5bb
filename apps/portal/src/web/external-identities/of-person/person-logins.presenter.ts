import type { AccountFound, ExternalIdentity } from '@samraad/identity';
import { addressOf, formatInstantYear } from '@samraad/platform';
import { externalDa as words } from '../external.da';

/** A person's logins elsewhere, each by the name people know its issuer by, and the accounts they may lead to. */
export interface PersonLogins {
  readonly personId: string;
  readonly name: string;
  readonly logins: readonly (ExternalIdentity & { readonly label: string })[];
  readonly accounts: readonly Pick<AccountFound, 'accountId' | 'email' | 'active'>[];
}

/** Which logins elsewhere lead to a person's accounts, with what an administrator may do about each. */
export function presentPersonLogins(opened: PersonLogins) {
  const { name, logins } = opened;
  return {
    head: {
      title: words.ofPerson(name),
      crumbs: [{ text: words.administration, href: addressOf('administration') }],
      sub: words.ofPersonSub(logins.length),
    },
    logins: logins.map((login) => presentLogin(login, opened)),
    empty: { heading: words.emptyHeading, text: words.emptyText },
  };
}

function presentLogin(login: PersonLogins['logins'][number], opened: PersonLogins) {
  const at = { personId: opened.personId, identityId: login.id };
  const { email, active, subject, linkedAt, lastUsedAt } = login;
  return {
    heading: login.label,
    facts: {
      rows: [
        { key: words.account, value: active ? email : words.closedAccount(email) },
        { key: words.subject, value: subject },
        { key: words.linked, value: formatInstantYear(linkedAt) },
        { key: words.lastUsed, value: lastUsedAt === null ? words.never : formatInstantYear(lastUsedAt) },
      ],
    },
    unlink: {
      action: addressOf('person.unlink-external', at),
      text: words.unlink,
      label: words.unlinkAt(login.label),
    },
    moves: fitting(login, opened).map((account) => ({
      action: addressOf('person.relink-external', at),
      accountId: account.accountId,
      text: words.moveTo(account.email),
    })),
  };
}

/** Open accounts of the person that the issuer does not know already. */
function fitting({ issuer, ...login }: ExternalIdentity, { accounts, logins }: PersonLogins) {
  const taken = new Set(logins.filter((one) => one.issuer === issuer).map((one) => one.accountId));
  return accounts.filter(
    ({ accountId, active }) => active && accountId !== login.accountId && !taken.has(accountId),
  );
}
