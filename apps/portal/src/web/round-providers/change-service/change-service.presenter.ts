import { addressOf } from '@samraad/platform';
import { longestReason, type WaitingProposal } from '@samraad/proposals';
import type { ProviderPlace, TouchedByProvider } from '@samraad/rounds';
import type { DateField, Fields, Form, LinkList, Notice, PageHead, TextareaField } from '../../../views';
import { roundProvidersWords as words } from '../round-providers.da';
import { services, type ServicePath } from '../service-words';
import { runningCases, touchesOf } from '../touches';

/** A provider in a round, and what is proposed of it. */
export interface ServiceToChange {
  readonly path: ServicePath;
  readonly place: ProviderPlace & { readonly touched: TouchedByProvider };
  readonly waiting: readonly WaitingProposal[];
}

export interface ChangeServiceModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly waiting: Notice | null;
  readonly touchedHeading: string;
  readonly touches: readonly string[];
  readonly cases: LinkList | null;
  readonly casesHeading: string;
  readonly from: DateField;
  readonly reason: TextareaField;
  readonly form: Form;
}

/** Where a change is proposed. */
export const changeAddress = ({ path, place }: Pick<ServiceToChange, 'path' | 'place'>): string =>
  addressOf('round.change-provider', {
    roundKey: place.round.key,
    providerKey: place.provider.key ?? '',
    change: path,
  });

/** The day and the reason, beside what it meets. */
export function presentChangeService(
  of: ServiceToChange,
  fields: Fields,
  submission: string,
): ChangeServiceModel {
  const { path, place } = of;
  const own = words.change[services[path].change];
  const back = {
    text: words.title(place.round.name),
    href: addressOf('round.providers', { roundKey: place.round.key }),
  };
  const title = own.title(place.provider.name);
  return {
    head: { title, sub: place.round.name, crumbs: [back, { text: title }] },
    lead: own.lead,
    waiting: waitingNotice(of.waiting),
    touchedHeading: words.touched,
    touches: touchesOf(place.touched),
    cases: runningCases(place.touched),
    casesHeading: words.cases,
    ...whenAndWhy(fields),
    form: {
      action: changeAddress(of),
      submission,
      submit: { text: own.submit },
      cancel: back,
    },
  };
}

/** The two fields every such proposal has. */
export const whenAndWhy = (fields: Fields): { from: DateField; reason: TextareaField } => ({
  from: fields.date({ name: 'from', label: words.from, hint: words.fromHint }),
  reason: fields.textarea({
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint,
    maxLength: longestReason,
  }),
});

export function waitingNotice([first]: readonly WaitingProposal[]): Notice | null {
  if (!first) return null;
  const links = [{ text: first.title, href: addressOf('proposal', { proposalId: first.id }) }];
  return { kind: 'warning', text: words.waiting(first.title), links };
}
