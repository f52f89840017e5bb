import { join } from 'node:path';
import type { Viewer } from '@samraad/identity';
import { addressOf, t } from '@samraad/platform';
import '../../i18n/shell.da';
import { type Ask, newSubmission, PageAt, ReadPage, roleWords } from '../shell';
import { accountDa } from '../account/account.da';
import { signInPaths } from '../sign-in/sign-in.paths';

const { overview } = accountDa;
const accountLinks = [
  { text: overview.changePassword, href: addressOf('change-password') },
  { text: overview.changeEmail, href: addressOf('change-email') },
  { text: t('my-page.external'), href: addressOf('own-page.external') },
  { text: overview.signIns, href: addressOf('own-sign-ins') },
  { text: overview.close, href: addressOf('close-account') },
];

/** One's own page: who the portal thinks one is. */
@PageAt('own-page', 'account.own-page')
export class MyPage extends ReadPage<Viewer> {
  readonly template = join(__dirname, 'my-page.hbs');

  async open({ viewer }: Ask) {
    return viewer;
  }

  present(viewer: Viewer) {
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
      signOut: {
        action: signInPaths.signOut,
        submission: newSubmission(),
        submit: { text: t('my-page.sign-out') },
      },
    };
  }
}
