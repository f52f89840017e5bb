import { storyCaseDa as words } from '../../i18n/story-case.da';
import { storyDa } from '../../i18n/story.da';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

const beside = { stage: 'effect', clocks: ['stopped', 'stopped'] } as const;

/** The money strand, beside the evaluations: the provider bills what stands as attested, a central party marks it paid (domain.md §10). */
export async function bill(play: Play, price: bigint): Promise<void> {
  const { coordinator, central } = play.cast;
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
  await play.clock.moveToWorkingDay(8, 12);
  const paid = { ...beside, moves: { invoiced: -price, paid: price } };
  const params = { path: { invoiceId: invoice.id } };
  await play.step(words.steps.paid, central, paid, (api) =>
    api.ask((portal) => portal.POST('/api/v1/invoices/{invoiceId}/payments', { params })),
  );
}
