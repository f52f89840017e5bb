import { addressOf } from '@samraad/platform';
import { Fields, type Form, type PageHead } from '../../../views';
import type { Sent } from '../../shell';
import { partTitle } from '../difference-words';
import { partAddress } from '../own-profile/own-profile.presenter';
import type { OwnProfile } from '../own-profile.reader';
import { profileWords as words } from '../profile.da';
import type { PartContext, partOf, ShownField } from './profile-parts';

/** A part as it is opened. */
export interface PartOpened {
  readonly own: OwnProfile;
  readonly found: NonNullable<ReturnType<typeof partOf>>;
  readonly context: PartContext;
}

export interface ProfilePartModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly stepsLead: string | null;
  readonly fields: readonly ShownField[];
  readonly form: Form;
}

/** The small page of one part. */
export function presentProfilePart({ own, found, context }: PartOpened, sent: Sent): ProfilePartModel {
  const { part, form } = found;
  const seen = own.open?.version ?? 0;
  const typed = sent.typedOr({ ...form.stored(context), version: seen });
  const themes = new Map((own.round?.themes ?? []).map(({ key, name }) => [key, name]));
  const fresh = part === `way:${own.profile.ways.length}`;
  const title = fresh ? words.parts.newWay : partTitle(part, own.profile, { themes, regions: new Map() });
  const back = { text: words.title, href: addressOf('profile.own') };
  return {
    head: { title, crumbs: [back, { text: title }] },
    lead: words.part.lead,
    stepsLead: part.startsWith('way:') ? words.part.stepsLead : null,
    fields: form.fields(new Fields(typed, sent.errors), context),
    form: {
      action: partAddress(part),
      submission: sent.submission,
      version: String((typed as { version?: unknown }).version ?? seen),
      submit: { text: words.part.save },
      cancel: back,
    },
  };
}
