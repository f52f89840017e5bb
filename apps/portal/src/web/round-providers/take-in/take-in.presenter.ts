import { addressOf } from '@samraad/platform';
import type {
  DateField,
  Fields,
  Form,
  Link,
  PageHead,
  SelectField,
  TextareaField,
  TextField,
} from '../../../views';
import { whenAndWhy } from '../change-service/change-service.presenter';
import { roundProvidersWords as words } from '../round-providers.da';
import type { RoundToFill } from './take-in.reader';

interface TakeInShown {
  readonly head: PageHead;
  readonly lead: string;
  readonly from: DateField;
  readonly reason: TextareaField;
}

/** Choosing among the providers of other rounds. */
export interface TakeInModel extends TakeInShown {
  /** Null where there is nobody to choose. */
  readonly form: Form | null;
  readonly provider: SelectField;
  readonly toNew: string;
  readonly toNewLink: Link;
}

/** Writing about one that is new. */
export interface TakeInNewModel extends TakeInShown {
  readonly form: Form;
  readonly fields: readonly TextField[];
  readonly coordinatorHeading: string;
  readonly coordinator: readonly TextField[];
}

/** Where each of the two forms is sent. */
export const takeInAddress = ({ round }: RoundToFill, of: 'known' | 'new' = 'known'): string =>
  addressOf(of === 'new' ? 'round.take-in-new' : 'round.take-in', { roundKey: round.key });

const listOf = ({ round }: RoundToFill): Link & { href: string } => ({
  text: words.title(round.name),
  href: addressOf('round.providers', { roundKey: round.key }),
});

export function presentTakeIn(of: RoundToFill, fields: Fields, submission: string): TakeInModel {
  const back = listOf(of);
  const options = of.others.map(({ id, name, fullName }) => ({ value: id, text: `${name}, ${fullName}` }));
  const nobody = options.length === 0;
  return {
    head: { title: words.takeIn.title, sub: of.round.name, crumbs: [back, { text: words.takeIn.title }] },
    lead: nobody ? words.takeIn.nobody : words.takeIn.lead,
    provider: fields.select({
      name: 'providerId',
      label: words.takeIn.provider,
      options: [{ value: '', text: '' }, ...options],
    }),
    ...whenAndWhy(fields),
    form: nobody
      ? null
      : { action: takeInAddress(of), submission, submit: { text: words.takeIn.submit }, cancel: back },
    toNew: words.takeIn.toNew,
    toNewLink: { text: words.takeIn.toNewLink, href: takeInAddress(of, 'new') },
  };
}

export function presentTakeInNew(of: RoundToFill, fields: Fields, submission: string): TakeInNewModel {
  const { fresh } = words;
  const back = { text: words.takeIn.title, href: takeInAddress(of) };
  return {
    head: { title: fresh.title, sub: of.round.name, crumbs: [listOf(of), back, { text: fresh.title }] },
    lead: fresh.lead,
    fields: [
      fields.text({ name: 'name', label: fresh.name, hint: fresh.nameHint, width: 'medium' }),
      fields.text({ name: 'fullName', label: fresh.fullName }),
      fields.text({
        name: 'cvr',
        label: fresh.cvr,
        hint: fresh.cvrHint,
        width: 'short',
        inputmode: 'numeric',
      }),
      fields.text({ name: 'address', label: fresh.address }),
      fields.text({ name: 'website', label: fresh.website, inputmode: 'text' }),
      fields.text({ name: 'email', label: fresh.email, type: 'email', autocomplete: 'email' }),
      fields.text({ name: 'phone', label: fresh.phone, type: 'tel', width: 'medium', optional: true }),
    ],
    coordinatorHeading: fresh.coordinator,
    coordinator: [
      fields.text({ name: 'coordinatorName', label: fresh.coordinatorName }),
      fields.text({
        name: 'coordinatorEmail',
        label: fresh.coordinatorEmail,
        type: 'email',
        autocomplete: 'email',
      }),
    ],
    ...whenAndWhy(fields),
    form: { action: takeInAddress(of, 'new'), submission, submit: { text: fresh.submit }, cancel: back },
  };
}
