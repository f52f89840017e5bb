import type { RoomBand } from '@samraad/budget';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../i18n/providers.da';
import type { Facets, Pill, PillTone, ProviderCard } from '../../views';
import type { CurrentProvider } from './current-providers';
import { presentIntake } from './provider-intake.presenter';
import type { Outlook } from './provider-outlook';
import { providerPaths } from './providers.paths';

const roomTones: Readonly<Record<RoomBand, PillTone>> = { good: 'good', little: 'near', none: 'bad' };

/** How much room there is, in words. */
export const roomPill = (room: RoomBand): Pill => ({ text: providersDa.room[room], tone: roomTones[room] });

/** Room and waiting time; what is not known is left out. */
export function outlookPills({ room, days }: Outlook): Pill[] {
  const pills: Pill[] = room === null ? [] : [roomPill(room)];
  if (days !== null) pills.push({ text: providersDa.answersIn(days), tone: 'plain' });
  return pills;
}

/** A provider on a card: in general, or as it goes about one theme; whether it can be chosen comes first. */
export function presentProviderCard(
  provider: CurrentProvider,
  themeKey: string | null,
  at: { readonly roundId: string | undefined; readonly today: string },
): ProviderCard {
  const { pill } = presentIntake(provider, at.roundId, at.today);
  const approach = provider.approaches.find((one) => one.theme.key === themeKey);
  return {
    name: provider.name,
    summary: approach ? `${approach.title}. ${providersDa.suits(approach.suits)}` : provider.tagline,
    path: provider.cardSteps,
    pills: [...(pill ? [pill] : []), ...outlookPills(provider)],
    action: { text: providersDa.readAbout(provider.name), href: providerPaths.provider(provider.key) },
  };
}

/** The themes as links, the chosen one marked; `hrefOf()` shows all. */
export function themeFacets(
  themes: readonly Theme[],
  chosen: Theme | null,
  hrefOf: (theme?: string) => string,
): Facets {
  const items = themes.map(({ key, shortName }) => ({
    text: shortName,
    href: hrefOf(key),
    current: key === chosen?.key,
  }));
  const all = { text: providersDa.allThemes, href: hrefOf(), current: chosen === null };
  return { label: providersDa.chooseTheme, items: [all, ...items] };
}

/** The theme a reader asks for; an unknown one is none. */
export function chosenTheme(themes: readonly Theme[], asked: unknown): Theme | null {
  return themes.find((theme) => theme.key === asked) ?? null;
}
