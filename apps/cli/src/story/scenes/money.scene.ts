import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

/** A bill for a part of the price: which one it is, where the case stands, and how many working days each central side takes. */
interface Bill {
  readonly amount: bigint;
  readonly part: number;
  readonly stage: string;
  readonly days: number;
}

/** The money strand: the provider bills what stands as attested, one central side approves it, the other marks it paid (domain.md §10). */
export async function bill(play: Play, { amount, part, stage, days }: Bill): Promise<void> {
  const { coordinator, central, otherCentral } = play.cast;
  const beside = { stage, clocks: ['stopped', 'stopped'] } as const;
  let invoice: { readonly id: string; readonly match: { readonly matches: boolean } } | undefined;
  await play.clock.moveToWorkingDay(1, 9);
  const invoiced = { ...beside, moves: { earned: -amount, invoiced: amount } };
  await play.step(words.steps.invoiced(part), coordinator, invoiced, async (api) => {
    const { reference } = await play.request();
    const body = { number: `F-${reference}-${part}`, amount: amount.toString() };
    invoice = await api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/invoices', { ...play.of, body }),
    );
  });
  if (!invoice?.match.matches) throw new StoryFailed(storyDa.noMatch);
  const params = { path: { invoiceId: invoice.id } };
  await play.clock.moveToWorkingDay(days, 10);
  await play.step(words.steps.approved(part), otherCentral, beside, (api) =>
    api.ask((portal) => portal.POST('/api/v1/invoices/{invoiceId}/approvals', { params })),
  );
  await play.clock.moveToWorkingDay(days, 12);
  const paid = { ...beside, moves: { invoiced: -amount, paid: amount } };
  await play.step(words.steps.paid(part), central, paid, (api) =>
    api.ask((portal) => portal.POST('/api/v1/invoices/{invoiceId}/payments', { params })),
  );
}
