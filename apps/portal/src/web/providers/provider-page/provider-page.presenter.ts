import type { ActivityTemplate, ProviderProfile, ThemeApproach } from '@samraad/catalogue';
import type { Theme } from '@samraad/scheme';
import { providersDa as words } from '../../../i18n/providers.da';
import type { KeyValueRow, Notice, PageHead, Turn } from '../../../views';
import { landingPaths } from '../../landing/landing.paths';
import { roomPill } from '../provider-card.presenter';
import { type IntakeShown, presentIntake } from '../provider-intake.presenter';
import type { ProviderFigures } from '../provider-figures';
import { keptBar, meanText } from '../provider-list/figure-bars';
import type { Outlook } from '../provider-outlook';
import { providerPaths } from '../providers.paths';

/** A way of working, step by step. */
interface Way {
  readonly heading: string;
  readonly steps: readonly { readonly title: string; readonly text: string; readonly optional: boolean }[];
  /** Said where the steps themselves are Samråd's own, not the sources'. */
  readonly own: string | null;
}

/** All the portal says about one provider. */
export interface ProviderPage {
  readonly head: PageHead;
  readonly turn: Turn | null;
  readonly notice: Notice | null;
  readonly description: string;
  readonly way: Way | null;
  readonly otherWays: readonly Way[];
  /** There is something to say of themes. */
  readonly themesShown: boolean;
  readonly approachesHeading: string;
  readonly approachesNote: string;
  readonly approaches: readonly (Omit<ThemeApproach, 'suits'> & { readonly suits: string })[];
  /** Themes of the round it has not written about, in a sentence; null when there is none. */
  readonly unwritten: string | null;
  readonly contact: {
    readonly heading: string;
    readonly rows: readonly KeyValueRow[];
    readonly note: string | null;
  };
  /** What its cases have said; null where nothing may be told. */
  readonly figures: {
    readonly heading: string;
    readonly sub: string;
    readonly bars: readonly ReturnType<typeof keptBar>[];
    readonly said: string | null;
  } | null;
  readonly intake: { readonly heading: string; readonly notes: readonly string[] } | null;
  /** In a demo round: the figures come from invented cases. */
  readonly invented: string | null;
}

/** Today's round around it. */
export interface RoundAround {
  readonly demo: boolean;
  readonly roundId: string | undefined;
  /** The themes it has today; none where the provider is not in it. */
  readonly themes: readonly Pick<Theme, 'key' | 'name'>[];
  /** Today in Copenhagen. */
  readonly today: string;
  /** What its cases have said. */
  readonly figures: ProviderFigures;
  /** Whether the reader may ask it something, or may sign in to. */
  readonly mayAsk?: boolean;
}

/** A provider as a reader sees it; `outlook` is null when it is not in today's round. */
export function presentProviderPage(
  provider: ProviderProfile,
  outlook: Outlook | null,
  { demo, roundId, themes, today, figures, mayAsk = false }: RoundAround,
): ProviderPage {
  const intake = presentIntake(provider, roundId, today);
  const [usual, ...others] = provider.templates;
  const { name } = provider;
  return {
    head: {
      title: provider.fullName,
      crumbs: [
        { text: words.front, href: landingPaths.front() },
        { text: words.title, href: providerPaths.list() },
        { text: name },
      ],
      sub: provider.affiliations.length > 0 ? provider.affiliations.join(' · ') : provider.tagline,
    },
    turn: outlook && presentTurn(provider, outlook, intake, mayAsk),
    notice: outlook ? null : notInRound(provider),
    description: provider.description,
    way: usual ? presentWay(usual, words.wayHeading(name), name) : null,
    otherWays: others.map((template) => presentWay(template, words.otherWay(template.name), name)),
    themesShown: provider.approaches.length > 0 || themes.length > 0,
    approachesHeading: words.approaches,
    approachesNote: words.approachesNote,
    // A theme that is still to come may be written about ahead; it is read from its day.
    approaches: provider.approaches.filter(isOf(themes)).map((approach) => ({
      ...approach,
      suits: words.suits(approach.suits),
    })),
    unwritten: unwrittenOf(provider, themes),
    contact: contactOf(provider, outlook),
    figures: figuresOf(figures),
    intake:
      outlook && intake.notes.length > 0
        ? { heading: words.intake.heading, notes: [...intake.notes, words.intake.runs] }
        : null,
    invented: outlook && demo ? words.invented : null,
  };
}

const isOf =
  (themes: RoundAround['themes']) =>
  ({ theme }: ThemeApproach): boolean =>
    themes.length === 0 || themes.some(({ key }) => key === theme.key);

function unwrittenOf({ approaches }: ProviderProfile, themes: RoundAround['themes']): string | null {
  const missing = themes.filter(({ key }) => !approaches.some(({ theme }) => theme.key === key));
  return missing.length > 0 ? words.unwritten(missing.map(({ name }) => name)) : null;
}

function presentTurn(
  { name, key }: Pick<ProviderProfile, 'name' | 'key'>,
  { room, days }: Outlook,
  { obstacle }: IntakeShown,
  mayAsk: boolean,
): Turn {
  const links = [
    ...(mayAsk ? [{ text: words.ask(name), href: providerPaths.ask([key]) }] : []),
    { text: words.turn.compare, href: providerPaths.list() },
  ];
  if (obstacle !== null) {
    return {
      tone: 'wait',
      eyebrow: words.turn.eyebrow,
      sentence: obstacle,
      explanation: words.intake.runs,
      links,
    };
  }
  const sentence = room === null ? words.turn.unknown(name) : words.turn[room](name);
  const facts = [
    ...(days === null ? [] : [words.turn.days(days)]),
    room === 'none' ? words.turn.waiting : words.turn.free,
  ];
  return {
    tone: room === 'none' ? 'wait' : 'own',
    eyebrow: words.turn.eyebrow,
    sentence,
    explanation: facts.join(' '),
    action: { text: words.turn.action, href: landingPaths.selfCheck() },
    links,
  };
}

function figuresOf({ dialogue, contract, satisfaction }: ProviderFigures): ProviderPage['figures'] {
  if (!dialogue && !contract && !satisfaction) return null;
  const { figures } = words;
  return {
    heading: figures.heading,
    sub: figures.sub,
    bars: [
      ...(dialogue ? [keptBar(figures.dialogue, dialogue)] : []),
      ...(contract ? [keptBar(figures.contract, contract)] : []),
    ],
    said: satisfaction && figures.said(meanText(satisfaction.mean), satisfaction.answers),
  };
}

const notInRound = ({ name, rounds }: ProviderProfile): Notice => ({
  kind: 'info',
  heading: words.notNow,
  text: words.notNowText(name, rounds.map((round) => round.name).join(', ')),
});

const presentWay = ({ steps }: ActivityTemplate, heading: string, name: string): Way => ({
  heading,
  own: steps.some(({ own }) => own === 'step') ? words.ownSteps(name) : null,
  steps: steps.map(({ title, description, durationText, optional, own }) => ({
    optional: optional ?? false,
    title: optional ? words.optional(title) : title,
    text: words.step(description, durationText, own === 'duration'),
  })),
});

const contactOf = (provider: ProviderProfile, outlook: Outlook | null): ProviderPage['contact'] => ({
  heading: words.contact,
  rows: contactRows(provider, outlook),
  note: provider.contact.email.endsWith('.example') ? words.inventedEmail : null,
});

function contactRows(provider: ProviderProfile, outlook: Outlook | null): KeyValueRow[] {
  const room = outlook?.room ?? null;
  const { contact, rounds } = provider;
  const { phone, address, website } = contact;
  return [
    { key: words.email, value: contact.email, href: `mailto:${contact.email}` },
    ...(phone === '' ? [] : [{ key: words.phone, value: phone, href: `tel:${phone.replace(/\s/g, '')}` }]),
    ...(address === null ? [] : [{ key: words.address, value: address }]),
    ...(website === null ? [] : [{ key: words.website, value: website, href: `https://${website}` }]),
    ...(room === null ? [] : [{ key: words.now, pill: roomPill(room) }]),
    ...reachRows(provider),
    { key: words.rounds, value: rounds.map((round) => round.name).join(', ') },
  ];
}

/** Languages, places and levels, each only where the provider has told it. */
export function reachRows({ languages, levels, regionNames, regionsInAll }: ProviderProfile): KeyValueRow[] {
  const everywhere = regionNames.length > 0 && regionNames.length === regionsInAll;
  const told: readonly (readonly [string, string])[] = [
    [words.languages, languages.join(', ')],
    [words.regions, everywhere ? words.allRegions : regionNames.join(', ')],
    [words.levels, levels.map((level) => words.levelNames[level]).join(', ')],
  ];
  return told.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value }));
}
