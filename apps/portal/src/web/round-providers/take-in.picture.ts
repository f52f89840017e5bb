import { formatDayYear } from '@samraad/platform';
import type { TakeInChange, TakeInFacts } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type ChangedRow, type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { roundProvidersWords } from './round-providers.da';

const words = roundProvidersWords.picture;

/** A provider that is to come into a round: who it is, and from when. */
@Injectable()
export class TakeInProviderPicture extends ProposalPicture<TakeInChange, TakeInFacts> {
  readonly kind = 'provider.take-in';

  present(change: TakeInChange, { provider, round }: TakeInFacts): PresentedChange {
    const day = formatDayYear(change.from);
    const after = words.fromDay(words.states.serving, day);
    const rows = [{ label: words.state, before: words.states.out, after }, ...freshRows(change)];
    return {
      about: words.about(round.name),
      ifApproved: words.ifApproved['taken-in'](provider.name, day),
      approving: words.approving['taken-in'],
      refusing: words.refusing,
      readers: [],
      panels: [
        rowsPanel(
          words.beforeAfter,
          rows,
          'id' in change.provider ? [words.approaches, words.frame] : [words.frame],
        ),
      ],
    };
  }
}

/** What is entered of a new one, line by line. */
function freshRows({ provider }: TakeInChange): ChangedRow[] {
  if ('id' in provider) return [];
  const { new: given, coordinator } = provider;
  const { fullName, cvr, address, website, email, phone } = words.fields;
  const lines: readonly (readonly [string, string])[] = [
    [fullName, given.fullName],
    [cvr, given.cvr],
    [address, given.address],
    [website, given.website],
    [email, given.email],
    ...(given.phone === '' ? [] : [[phone, given.phone] as const]),
    [words.fields.coordinator, `${coordinator.name}, ${coordinator.email}`],
  ];
  return lines.map(([label, after]) => ({ label, before: words.none, after }));
}
