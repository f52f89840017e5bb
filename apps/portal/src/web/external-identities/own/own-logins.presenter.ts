import type { ExternalIdentity } from '@samraad/identity';
import { addressOf, formatInstantYear } from '@samraad/platform';
import type { IssuerOffered } from '../../../sign-in/via/issuers';
import { externalDa as words } from '../external.da';

/** A login elsewhere that leads to the account, by the name people know its issuer by. */
export type OwnLogin = Pick<ExternalIdentity, 'id' | 'linkedAt' | 'lastUsedAt'> & { readonly label: string };

/** One's own logins elsewhere, and those one could link. */
export interface OwnLogins {
  readonly linked: readonly OwnLogin[];
  readonly others: readonly IssuerOffered[];
}

/** Which logins elsewhere lead to one's account; the first that could be linked has the solid button. */
export function presentOwnLogins({ linked, others }: OwnLogins) {
  return {
    head: {
      title: words.title,
      crumbs: [{ text: words.backToOwn, href: addressOf('own-page') }],
      sub: sentence({ linked, others }),
    },
    text: linked.length + others.length > 0 ? [words.how, words.ownSession] : [],
    linked: linked.map((one) => ({
      heading: one.label,
      facts: {
        rows: [
          { key: words.linked, value: formatInstantYear(one.linkedAt) },
          {
            key: words.lastUsed,
            value: one.lastUsedAt === null ? words.never : formatInstantYear(one.lastUsedAt),
          },
        ],
      },
      action: addressOf('own-page.unlink-external', { identityId: one.id }),
      button: words.unlink,
      label: words.unlinkAt(one.label),
    })),
    others: others.map(({ key, label }, at) => ({
      action: addressOf('own-page.link-external', { issuer: key }),
      text: words.link(label),
      first: at === 0,
    })),
  };
}

function sentence({ linked: [first], others: [other] }: OwnLogins): string {
  if (first) return words.some(first.label);
  return other ? words.none(other.label) : words.nowhere;
}
