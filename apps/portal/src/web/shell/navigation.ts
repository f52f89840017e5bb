import type { Role, Viewer } from '@samraad/identity';
import type { NavItem } from '../../views';
import { homePaths } from './home-paths';
import { shellWords } from './shell.da';

const words = shellWords.navigation;

/** One item of the menu: whom it is for. Its page asks the access table again. */
interface MenuItem {
  readonly label: string;
  readonly href: string;
  readonly who: 'anyone' | 'stranger' | 'signed-in' | readonly Role[];
}

const localRoles = ['manager', 'amr', 'tr', 'med_chair', 'med_vice_chair'] as const satisfies readonly Role[];
const overseers = ['central_employers', 'central_unions', 'auditor'] as const satisfies readonly Role[];
const endorserRoles = [
  'anchor',
  'committee_chair',
  'committee_vice_chair',
] as const satisfies readonly Role[];

/** The whole menu, in the order it is shown. Add a page's line here; keep it to seven for any one role. */
export const menu: readonly MenuItem[] = [
  { label: words.overview, href: '/', who: [...localRoles, 'anchor', 'coordinator', 'consultant'] },
  { label: words.region, href: homePaths.region, who: ['committee_chair', 'committee_vice_chair'] },
  { label: words.told, href: homePaths.told, who: ['informed'] },
  { label: words.administration, href: homePaths.administration, who: ['administrator'] },
  { label: words.audit, href: homePaths.audit, who: ['auditor'] },
  { label: words.cases, href: '/sager', who: localRoles },
  { label: words.endorsements, href: '/paategninger', who: endorserRoles },
  { label: words.inbox, href: '/indbakke', who: ['coordinator', 'consultant'] },
  { label: words.contracts, href: '/kontrakter', who: ['coordinator', 'consultant'] },
  { label: words.mails, href: '/mails', who: ['administrator'] },
  { label: words.deadlines, href: '/frister', who: overseers },
  { label: words.frames, href: '/rammer', who: overseers },
  { label: words.invoices, href: '/regninger', who: overseers },
  { label: words.frameAndInvoices, href: '/rammer/min', who: ['coordinator', 'consultant'] },
  {
    label: words.evaluations,
    href: '/evalueringer',
    who: ['coordinator', 'consultant', ...overseers],
  },
  { label: words.front, href: '/', who: 'stranger' },
  { label: words.how, href: '/saadan', who: 'stranger' },
  { label: words.providers, href: '/udbydere', who: 'anyone' },
  { label: words.help, href: '/hjaelp', who: 'anyone' },
];

/** The menu of a viewer at a path; an address is listed once. */
export function navigationFor(viewer: Viewer | null, path: string): NavItem[] {
  const shown = menu.filter((item) => isFor(item, viewer));
  const once = shown.filter((item, index) => shown.findIndex(({ href }) => href === item.href) === index);
  return once.map(({ label, href }) => ({ label, href, current: isCurrent(href, path) }));
}

function isFor({ who }: MenuItem, viewer: Viewer | null): boolean {
  if (who === 'anyone' || (who === 'stranger' && viewer === null)) return true;
  if (viewer === null || who === 'stranger') return false;
  return who === 'signed-in' || viewer.roles.some(({ role }) => who.includes(role));
}

const isCurrent = (href: string, path: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`));
