import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

const beside = { stage: 'effect', clocks: ['stopped', 'stopped'] } as const;

/** The money strand, beside the evaluations: the provider bills what stands as attested, one central side approves it, the other marks it paid (domain.md §10). */
export async function bill(play: Play, price: bigint): Promise<void> {
  const { coordinator, central, otherCentral } = play.cast;
  let invoice: { readonly id: string; readonly match: { readonly matches: boolean } } | undefined;
  await play.clock.moveToWorkingDay(1, 9);
  const invoiced = { ...beside, moves: { earned: -price, invoiced: price } };
  await play.step(words.steps.invoiced, coordinator, invoiced, async (api) => {
    const { reference } = await play.request();
    const body = { number: `F-${reference}`, amount: price.toString() };
    invoice = await api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/invoices', { ...play.of, body }),
    );
  });
  if (!invoice?.match.matches) throw new StoryFailed(storyDa.noMatch);
  const params = { path: { invoiceId: invoice.id } };
  await play.clock.moveToWorkingDay(4, 10);
  await play.step(words.steps.approved, otherCentral, beside, (api) =>
    api.ask((portal) => portal.POST('/api/v1/invoices/{invoiceId}/approvals', { params })),
  );
  await play.clock.moveToWorkingDay(4, 12);
  const paid = { ...beside, moves: { invoiced: -price, paid: price } };
  await play.step(words.steps.paid, central, paid, (api) =>
    api.ask((portal) => portal.POST('/api/v1/invoices/{invoiceId}/payments', { params })),
  );
}
