import type { PagesSeen, Viewer } from '@samraad/identity';
import { addressOf, formatShortDayYear, formatTime, t } from '@samraad/platform';
import '../../i18n/shell.da';
import { accountDa } from '../account/account.da';
import { newSubmission, roleWords } from '../shell';
import { signInPaths } from '../sign-in/sign-in.paths';

const { overview } = accountDa;
const accountLinks = [
  { text: overview.changePassword, href: addressOf('change-password') },
  { text: overview.changeEmail, href: addressOf('change-email') },
  { text: t('my-page.external'), href: addressOf('own-page.external') },
  { text: overview.signIns, href: addressOf('own-sign-ins') },
  { text: overview.close, href: addressOf('close-account') },
];

/** What the portal knows of somebody, the ways to change it, and every time an administrator saw their pages. */
export function presentMyPage(viewer: Viewer, seen: readonly PagesSeen[]) {
  const roles = [...new Set(viewer.roles.map(({ role }) => t(`role.${role}`)))];
  return {
    head: { title: t('my-page.title') },
    facts: {
      rows: [
        { key: t('my-page.name'), value: viewer.name },
        { key: t('my-page.email'), value: viewer.email },
        { key: t('my-page.roles'), value: roles[0] ?? roleWords(viewer), lines: roles.slice(1) },
      ],
    },
    account: { heading: overview.heading, items: accountLinks },
    security: {
      heading: t('my-page.security'),
      text: t(viewer.factors.length > 0 ? 'my-page.with-factor' : 'my-page.without-factor'),
      link: { text: t('my-page.security-link'), href: addressOf('security') },
    },
    seen: {
      heading: t('my-page.seen'),
      text: t(seen.length > 0 ? 'my-page.seen-text' : 'my-page.seen-none'),
      rows: { rows: seen.map(seenRow) },
    },
    signOut: {
      action: signInPaths.signOut,
      submission: newSubmission(),
      submit: { text: t('my-page.sign-out') },
    },
  };
}

function seenRow({ by, reason, begunAt, endedAt }: PagesSeen) {
  const when = `${formatShortDayYear(begunAt)} kl. ${formatTime(begunAt)}`;
  return {
    key: endedAt ? when : t('my-page.seen-still', { when }),
    value: t('my-page.seen-by', { name: by, reason }),
  };
}
