import { absenceKinds, longestNote, type ProviderProfile } from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import type { ChoiceField, DateField, Fields, Form, PageHead, TextField } from '../../../views';
import type { Sent } from '../../shell';
import { newSubmission } from '../../shell';
import { profileWords } from '../profile.da';

const words = profileWords.absence;
type Absence = ProviderProfile['absences'][number];

export interface AbsenceModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly kind: ChoiceField;
  readonly dates: readonly DateField[];
  readonly note: TextField;
  readonly form: Form;
  readonly toldHeading: string;
  readonly told: readonly string[];
  readonly remove: Form | null;
}

/** Where its form is sent. */
export const absenceAddress = (absence: Absence | null): string =>
  absence ? addressOf('absence', { absenceId: absence.id }) : addressOf('absence.new');

/** A period as its form is filled in with. */
export function storedAbsence({
  kind,
  from,
  to,
  stopsFrom,
  note,
}: Absence): Readonly<Record<string, string>> {
  const parts = (name: string, date: string | null) => {
    const [year = '', month = '', day = ''] = date?.split('-') ?? [];
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  };
  return { kind, note, ...parts('from', from), ...parts('to', to), ...parts('stopsFrom', stopsFrom) };
}

export function presentAbsence(absence: Absence | null, fields: Fields, sent: Sent): AbsenceModel {
  const back = { text: profileWords.title, href: addressOf('profile.own') };
  const title = absence ? words.changeTitle : words.title;
  return {
    head: { title, crumbs: [back, { text: title }] },
    lead: words.lead,
    kind: fields.radios({
      name: 'kind',
      label: words.kind,
      items: absenceKinds.map((value) => ({
        value,
        label: words.kinds[value],
        hint: words.kindHints[value],
      })),
    }),
    dates: datesOf(fields),
    note: fields.text({
      name: 'note',
      label: words.note,
      hint: words.noteHint,
      maxLength: longestNote,
      optional: true,
    }),
    form: {
      action: absenceAddress(absence),
      submission: sent.submission,
      ...(absence && { version: String(sent.typed['version'] ?? absence.version) }),
      submit: { text: words.submit },
      cancel: back,
    },
    toldHeading: words.told,
    told: words.tells,
    remove: absence && {
      action: addressOf('absence.remove', { absenceId: absence.id }),
      submission: newSubmission(),
      submit: { text: words.remove },
    },
  };
}

const datesOf = (fields: Fields): DateField[] => [
  fields.date({ name: 'from', label: words.from }),
  fields.date({ name: 'to', label: words.to }),
  fields.date({ name: 'stopsFrom', label: words.stopsFrom, hint: words.stopsHint, optional: true }),
];
