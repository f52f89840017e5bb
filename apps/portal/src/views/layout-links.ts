import type { DemoBar, LayoutLinks } from './page-model';

/** Where the frame's own links lead unless `layout.links` says otherwise. */
export const layoutLinks: LayoutLinks = {
  home: '/',
  signIn: '/log-ind',
  signOut: '/log-ud',
  about: '/om',
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  demoClock: '/demo/ur',
  demoMailbox: '/demo/post',
  demoPeople: '/demo/personer',
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
