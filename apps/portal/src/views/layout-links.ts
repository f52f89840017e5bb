import { addresses } from '@samraad/platform';
import type { DemoBar, LayoutLinks } from './page-model';

/** Where the frame's own links lead unless `layout.links` says otherwise. */
export const layoutLinks: LayoutLinks = {
  home: addresses.front,
  signIn: addresses['sign-in'],
  signOut: addresses['sign-out'],
  help: addresses.help,
  how: addresses['how-it-works'],
  about: addresses.about,
  accessibility: addresses.accessibility,
  privacy: addresses.privacy,
  whoSees: addresses['who-sees'],
  demoClock: addresses['demo.clock'],
  demoMailbox: addresses['demo.mails'],
  demoPeople: addresses['demo.people'],
};

/** The demo bar's three links, each with the path to come back to. */
export function demoLinks(
  demo: DemoBar,
  links: LayoutLinks,
): Pick<LayoutLinks, 'demoClock' | 'demoMailbox' | 'demoPeople'> {
  const back = `?returnTo=${encodeURIComponent(demo.returnTo)}`;
  return {
    demoClock: links.demoClock + back,
    demoMailbox: links.demoMailbox + back,
    demoPeople: links.demoPeople + back,
  };
}
