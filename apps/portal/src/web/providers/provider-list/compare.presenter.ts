import { type ActivityTemplate, helpKindsOf } from '@samraad/catalogue';
import { formatDay } from '@samraad/platform';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import type { CompareCell, CompareTable, WayLine } from '../../../views';
import type { CurrentProvider } from '../current-providers';
import type { ProviderFigures } from '../provider-figures';
import { roomPill } from '../provider-card.presenter';
import { presentIntake } from '../provider-intake.presenter';
import { reachRows } from '../provider-page/provider-page.presenter';
import { providerPaths } from '../providers.paths';
import { keptBar, meanText } from './figure-bars';

const words = providersDa.figures;

/** What a row of the comparison is reckoned from. */
export interface Beside {
  readonly themes: readonly Theme[];
  readonly roundId: string | undefined;
  readonly today: string;
  readonly figuresOf: (providerId: string) => ProviderFigures;
  readonly firstFreeOf: (providerId: string) => string | null;
}

/** Up to four providers beside each other, a row for each thing they can be told apart by (domain.md §7). */
export function presentComparison(providers: readonly CurrentProvider[], beside: Beside): CompareTable {
  const row = (title: string, hint: string, cell: (provider: CurrentProvider) => CompareCell) => ({
    title,
    ...(hint && { hint }),
    cells: providers.map(cell),
  });
  return {
    caption: providersDa.compare,
    criterion: providersDa.criterion,
    columns: providers.map((provider) => {
      const { pill } = presentIntake(provider, beside.roundId, beside.today);
      const { name, key, fullName } = provider;
      const sub = fullName === name ? (provider.affiliations[0] ?? '') : fullName;
      return { name, sub, href: providerPaths.provider(key), ...(pill && { pill }) };
    }),
    rows: [
      ...beside.themes.map(({ key, name }) => row(name, '', (provider) => approachCell(provider, key))),
      row(providersDa.way, providersDa.rows.wayHint, wayCell),
      row(providersDa.rows.help, '', helpCell),
      row(providersDa.intake.criterion, '', (provider) => intakeCell(provider, beside)),
      row(providersDa.rows.firstFree, providersDa.rows.firstFreeHint, ({ id }) => firstFreeCell(id, beside)),
      row(providersDa.firstContact, words.firstHint, firstContactCell),
      row(providersDa.roomNow, '', ({ room }) =>
        room === null ? { text: providersDa.notKnown } : { pill: roomPill(room) },
      ),
      row(words.clocks, words.clocksHint, ({ id }) => clocksCell(beside.figuresOf(id))),
      row(words.satisfaction, words.satisfactionHint, ({ id }) => saidCell(beside.figuresOf(id))),
      row(providersDa.rows.reach, '', reachCell),
      row(providersDa.rows.more, '', ({ name, key }) => ({
        link: { text: providersDa.readAbout(name), href: providerPaths.provider(key) },
      })),
    ],
  };
}

function approachCell({ approaches }: CurrentProvider, theme: string): CompareCell {
  const approach = approaches.find((one) => one.theme.key === theme);
  return approach
    ? { lead: approach.title, muted: providersDa.suits(approach.suits) }
    : { text: providersDa.noApproach };
}

/** A way of working as a line: what may be left out has an open ring, and says so. */
export const wayLine = ({ steps }: ActivityTemplate, label: string): WayLine => ({
  label,
  steps: steps.map(({ title, durationText, optional }) => ({
    title: optional ? providersDa.optional(title) : title,
    text: durationText,
    ...(optional && { optional: true }),
  })),
});

const wayCell = ({ templates: [usual], name }: CurrentProvider): CompareCell =>
  usual ? { way: wayLine(usual, providersDa.wayHeading(name)) } : { text: providersDa.noApproach };

function helpCell({ templates, levels }: CurrentProvider): CompareCell {
  const kinds = helpKindsOf(templates).map((kind) => providersDa.facets.values[kind] ?? kind);
  const aimed = levels.map((level) => providersDa.facets.values[level] ?? level);
  return {
    text: kinds.length > 0 ? kinds.join(', ') : providersDa.notTold,
    muted: aimed.length > 0 ? aimed.join(', ') : providersDa.notTold,
  };
}

function intakeCell(provider: CurrentProvider, { roundId, today }: Beside): CompareCell {
  const { pill, notes } = presentIntake(provider, roundId, today);
  // The rest of the notes stand on its own page.
  const muted = notes[0] === undefined ? {} : { muted: notes[0] };
  return pill ? { pill, ...muted } : { text: providersDa.intake.open, ...muted };
}

function firstFreeCell(id: string, { firstFreeOf }: Beside): CompareCell {
  const day = firstFreeOf(id);
  return { text: day === null ? providersDa.notTold : formatDay(day) };
}

const firstContactCell = ({ days, daysOf }: CurrentProvider): CompareCell =>
  days === null
    ? { text: providersDa.notKnown }
    : { text: words.typical(days), ...(daysOf == null ? {} : { muted: words.n(daysOf) }) };

function clocksCell({ dialogue, contract }: ProviderFigures): CompareCell {
  const bars = [
    ...(dialogue ? [keptBar(words.dialogue, dialogue)] : []),
    ...(contract ? [keptBar(words.contract, contract)] : []),
  ];
  return bars.length > 0 ? { bars } : absent;
}

const absent: CompareCell = { text: words.absent, muted: words.few };

const saidCell = ({ satisfaction }: ProviderFigures): CompareCell =>
  satisfaction ? { lead: meanText(satisfaction.mean), muted: words.answers(satisfaction.answers) } : absent;

function reachCell(provider: CurrentProvider): CompareCell {
  const told = reachRows(provider).filter(({ key }) => key !== providersDa.levels);
  return told.length > 0
    ? { text: told.map(({ value }) => value).join(' · ') }
    : { text: providersDa.notTold };
}
