import type { OwnSignIn } from '@samraad/identity';
import { addressOf, formatInstant } from '@samraad/platform';
import type { Fields } from '../../../views';
import { backToOwn, ownCrumbs } from '../account-crumbs';
import { accountDa } from '../account.da';

const words = accountDa.signIns;

const inWords = ({ since, lastSeen }: OwnSignIn): string =>
  words.since(formatInstant(since), formatInstant(lastSeen));

/** Where one is signed in: here, and elsewhere with a way to end each. */
export function presentSignIns(all: readonly OwnSignIn[], fields: Fields, submission: string) {
  const others = all.filter(({ current }) => !current);
  const items = others.map((one) => ({
    value: one.id,
    label: one.device || words.unknown,
    hint: inWords(one),
  }));
  return {
    head: { title: words.title, crumbs: ownCrumbs(words.title), sub: words.sub },
    here: all
      .filter(({ current }) => current)
      .map((one) => ({ key: words.here, value: one.device || words.unknown, lines: [inWords(one)] })),
    onlyHere: others.length === 0 ? words.onlyHere : '',
    field: others.length === 0 ? null : fields.radios({ name: 'signIn', label: words.choose, items }),
    tokens: words.tokens,
    links: [{ text: words.changePassword, href: addressOf('change-password') }],
    form: {
      action: addressOf('own-sign-ins'),
      submission,
      submit: { text: words.one },
      other: { text: words.all, name: 'all', value: 'ja' },
      cancel: backToOwn,
    },
  };
}
