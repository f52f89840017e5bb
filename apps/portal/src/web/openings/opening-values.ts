import { isBlank, t } from '@samraad/platform';
import { noticedBy, type OpeningAnswers, type OpeningField, startWishes } from '@samraad/requests';
import { choiceWords } from '../../i18n/requests.da';
import type { OpeningsOnDesk } from './openings-of-case.reader';
import { openingsWords } from './openings.da';

type Noticed = (typeof noticedBy)[number];

/** One fixed choice in words; what is hidden from whoever sees as somebody is shown as it comes (ADR 52). */
export const noticedName = (one: Noticed): string =>
  noticedBy.includes(one) ? t(`openings.noticed.${one}`) : one;

/** What a side answered, in words, a line for each; empty when it has not. */
export function valuesOf(
  field: OpeningField,
  answers: OpeningAnswers,
  { round }: Pick<OpeningsOnDesk, 'round'>,
): string[] {
  switch (field) {
    case 'theme':
      return one(answers.theme, (key) => round?.themes.find((theme) => theme.key === key)?.name ?? key);
    case 'kind':
      return one(answers.kind, (kind) => choiceWords.kind[kind] ?? kind);
    case 'noticed':
      return (answers.noticed ?? []).map(noticedName);
    case 'weight':
      return one(answers.weight, (weight) => t(`openings.weight.${weight as 1}`));
    case 'start':
      return one(answers.start, (start) =>
        startWishes.includes(start) ? t(`openings.start.${start}`) : start,
      );
    default:
      return (answers[field] ?? '').split(/\n+/).filter((line) => !isBlank(line));
  }
}

const one = <T>(value: T | undefined, say: (value: T) => string): string[] =>
  value === undefined ? [] : [say(value)];

/** Those of a side who write its opening, by name, the reader among them said to be so. */
export function sideNames(
  { parties, unitId, viewerId }: Pick<OpeningsOnDesk, 'parties' | 'unitId' | 'viewerId'>,
  side: OpeningsOnDesk['side'],
): string[] {
  return parties
    .filter((party) => party.side === side && party.unitIds.includes(unitId))
    .map(({ personId, name }) => (personId === viewerId ? `${name} (${openingsWords.you})` : name));
}
