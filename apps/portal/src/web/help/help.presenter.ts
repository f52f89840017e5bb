import { addressOf } from '@samraad/platform';
import { helpDa } from './help.da';

/** What the help page is drawn from. */
export interface HelpFacts {
  /** Where people may write; null when nobody has said. */
  readonly contact: string | null;
  /** Who is signed in, with the roles in words; null when nobody is. */
  readonly viewer: { readonly name: string; readonly roles: string } | null;
}

const guide = [
  { text: helpDa.guide.how, href: addressOf('how-it-works') },
  { text: helpDa.guide.check, href: addressOf('self-check') },
  { text: helpDa.guide.paper, href: addressOf('check-paper') },
  { text: helpDa.guide.queue, href: addressOf('queue-roots') },
  { text: helpDa.guide.providers, href: addressOf('providers') },
  { text: helpDa.guide.about, href: addressOf('about') },
  { text: helpDa.guide.whoSees, href: addressOf('who-sees') },
  { text: helpDa.guide.privacy, href: addressOf('privacy') },
  { text: helpDa.guide.accessibility, href: addressOf('accessibility') },
];

/** Guide, sign-in, access and whom to write to. */
export function presentHelp({ contact, viewer }: HelpFacts) {
  return {
    head: { title: helpDa.title, sub: helpDa.sub },
    viewer: viewer === null ? '' : helpDa.viewer(viewer.name, viewer.roles),
    guide: { heading: helpDa.guide.heading, items: guide },
    use: helpDa.use,
    signIn: {
      ...helpDa.signIn,
      link: { text: helpDa.signIn.forgotten, href: addressOf('forgotten-password') },
    },
    access: {
      ...helpDa.access,
      link: viewer === null ? null : { text: helpDa.access.ownPage, href: addressOf('own-page') },
    },
    contact: {
      ...helpDa.contact,
      link: contact === null ? null : { text: contact, href: `mailto:${encodeURI(contact)}` },
    },
  };
}
