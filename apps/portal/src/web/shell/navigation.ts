import type { Role, Viewer } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { NavItem } from '../../views';
import { shellWords } from './shell.da';

const words = shellWords.navigation;

/** One item of the menu: whom it is for. Its page asks the access table again. */
interface MenuItem {
  readonly label: string;
  readonly href: string;
  readonly who: 'anyone' | 'stranger' | 'signed-in' | readonly Role[];
  /** Left out for who holds one of these: whose menu is full, and who finds it on the help page. */
  readonly notFor?: readonly Role[];
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
  { label: words.inbox, href: addressOf('inbox'), who: ['coordinator', 'consultant'] },
  { label: words.overview, href: addressOf('front'), who: [...localRoles, 'anchor'] },
  { label: words.region, href: addressOf('region'), who: ['committee_chair', 'committee_vice_chair'] },
  { label: words.told, href: addressOf('told'), who: ['informed'] },
  { label: words.administration, href: addressOf('administration'), who: ['administrator', 'role_keeper'] },
  { label: words.organisation, href: addressOf('organisation'), who: ['administrator', 'role_keeper'] },
  { label: words.people, href: addressOf('people'), who: ['administrator', 'role_keeper'] },
  { label: words.audit, href: addressOf('audit'), who: ['auditor'] },
  {
    label: words.cases,
    href: addressOf('cases'),
    who: [...localRoles, 'committee_chair', 'committee_vice_chair'],
  },
  { label: words.questions, href: addressOf('questions'), who: localRoles },
  { label: words.endorsements, href: addressOf('endorsements'), who: endorserRoles },
  { label: words.calendar, href: addressOf('calendar'), who: ['coordinator', 'consultant'] },
  { label: words.contracts, href: addressOf('contracts'), who: ['coordinator', 'consultant'] },
  { label: words.mails, href: addressOf('mails'), who: ['administrator'] },
  { label: words.deadlines, href: addressOf('deadlines'), who: overseers },
  { label: words.frames, href: addressOf('frames'), who: overseers },
  { label: words.invoices, href: addressOf('invoices'), who: overseers },
  {
    label: words.proposals,
    href: addressOf('proposals'),
    who: ['central_employers', 'central_unions', 'committee_chair', 'committee_vice_chair'],
  },
  { label: words.rounds, href: addressOf('rounds'), who: ['central_employers', 'central_unions'] },
  { label: words.frameAndInvoices, href: addressOf('frame.own'), who: ['coordinator', 'consultant'] },
  {
    label: words.evaluations,
    href: addressOf('evaluations'),
    who: ['coordinator', 'consultant', ...overseers],
  },
  { label: words.front, href: addressOf('front'), who: 'stranger' },
  {
    label: words.how,
    href: addressOf('how-it-works'),
    who: 'anyone',
    notFor: ['central_employers', 'central_unions', 'coordinator', 'consultant'],
  },
  {
    label: words.providers,
    href: addressOf('providers'),
    who: 'anyone',
    notFor: ['coordinator', 'consultant', 'auditor', 'central_employers', 'central_unions'],
  },
  { label: words.help, href: addressOf('help'), who: 'anyone' },
];

/** How much waits behind an item, by its address. */
export type MenuCounts = Readonly<Record<string, number>>;

/** The menu of a viewer at a path; an address is listed once. */
export function navigationFor(viewer: Viewer | null, path: string, counts: MenuCounts = {}): NavItem[] {
  const shown = menu.filter((item) => isFor(item, viewer));
  const once = shown.filter((item, index) => shown.findIndex(({ href }) => href === item.href) === index);
  return once.map(({ label, href }) => {
    const count = counts[href] ?? 0;
    const counted = count > 0 ? shellWords.counted(label, count) : label;
    return { label: counted, href, current: isCurrent(href, path) };
  });
}

function isFor({ who, notFor = [] }: MenuItem, viewer: Viewer | null): boolean {
  if (viewer?.roles.some(({ role }) => notFor.includes(role))) return false;
  if (who === 'anyone' || (who === 'stranger' && viewer === null)) return true;
  if (viewer === null || who === 'stranger') return false;
  return who === 'signed-in' || viewer.roles.some(({ role }) => who.includes(role));
}

const isCurrent = (href: string, path: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`));
