import { bookingLimits, meetingLimits, type Period, placeKinds } from '@samraad/booking';
import { capital, t } from '@samraad/platform';
import {
  type ChoiceField,
  type DateField,
  Fields,
  type Form,
  type Link,
  type PageHead,
  type SelectField,
  type TextField,
} from '../../../views';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { caseHead } from '../../cases/case-head.presenter';
import type { Sent } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { soonWords } from '../booking-words';
import { timeFieldWords } from '../meeting-time.da';
import { lengths, lengthWords } from '../meeting-time.fields';
import { meetingsWords } from '../meetings/meetings.da';
import { proposeWords as words } from './propose-times.da';
import { slotValue, timesBeside, timesTyped, weeksOffered } from './propose-times.form';

/** A case, who may come from the provider, and the free times of one of them. */
export interface ProposeFacts extends CaseOnDesk {
  /** Whose free times are offered. */
  readonly personId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly slots: readonly Period[];
}

export interface ProposeModel {
  readonly head: PageHead;
  readonly title: TextField;
  readonly placeKind: ChoiceField;
  readonly place: TextField;
  readonly travel: TextField;
  readonly length: SelectField;
  readonly consultants: ChoiceField;
  readonly required: ChoiceField;
  readonly optional: ChoiceField;
  /** Links to the free times of each colleague; none when there is one. */
  readonly whose: {
    readonly label: string;
    readonly links: readonly (Link & { readonly current: boolean })[];
  };
  readonly slots: ChoiceField | null;
  readonly noSlots: string;
  readonly typedHeading: string;
  readonly times: readonly { readonly legend: string; readonly on: DateField; readonly at: TextField }[];
  /** Goes with the form, so that the same free times can be chosen. */
  readonly chosenPerson: string;
  readonly form: Form;
}

/** The form, filled in with the first meeting, the one who writes, and the coordinating workplace. */
export function presentPropose(desk: ProposeFacts, sent: Sent): ProposeModel {
  const coordinating = desk.parties.filter((party) => party.coordinating).map(({ personId }) => personId);
  const first = {
    title: words.firstMeeting,
    placeKind: 'video',
    length: '60',
    consultants: [desk.personId],
    required: coordinating,
  };
  const f = new Fields(sent.typedOr(first), sent.errors);
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title, { sub: words.sub }),
    title: f.text({
      name: 'title',
      label: words.name,
      hint: words.nameHint,
      maxLength: bookingLimits.title,
      width: 'full',
    }),
    ...placeFields(f),
    ...peopleFields(f, desk),
    length: f.select({
      name: 'length',
      label: timeFieldWords.length,
      options: lengths.map((value) => ({ value, text: lengthWords(value) })),
    }),
    ...slotFields(f, desk),
    chosenPerson: desk.personId,
    typedHeading: words.typed,
    times: typedTimes(f, { beside: desk.slots.length > 0 }),
    form: {
      action: bookingPaths.propose(id),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: meetingsWords.title, href: bookingPaths.meetings(id) },
    },
  };
}

/** Rows to type times in; fewer beside free times, and then none is needed. */
const typedTimes = (f: Fields, { beside }: { readonly beside: boolean }) =>
  Array.from({ length: beside ? timesBeside : timesTyped }, (_, index) => timeFields(f, index, beside));

function slotFields(
  f: Fields,
  { facts, personId, colleagues, slots }: ProposeFacts,
): Pick<ProposeModel, 'whose' | 'slots' | 'noSlots'> {
  const name = colleagues.find(({ id }) => id === personId)?.name ?? '';
  const others = colleagues.length > 1 ? colleagues : [];
  return {
    whose: {
      label: words.whose,
      links: others.map((one) => ({
        text: one.name,
        href: bookingPaths.propose(facts.id, one.id),
        current: one.id === personId,
      })),
    },
    slots:
      slots.length === 0
        ? null
        : f.checkboxes({
            name: 'slots',
            label: words.slots,
            hint: words.slotsHint(name, weeksOffered, meetingLimits.times),
            optional: true,
            items: slots.map((slot) => ({ value: slotValue(slot), label: capital(soonWords(slot)) })),
          }),
    noSlots: words.slotsNone(name, weeksOffered),
  };
}

function placeFields(f: Fields): Pick<ProposeModel, 'placeKind' | 'place' | 'travel'> {
  return {
    placeKind: f.radios({
      name: 'placeKind',
      label: words.placeKind,
      items: placeKinds.map((value) => ({ value, label: t(`meeting-place.${value}`) })),
    }),
    place: f.text({
      name: 'place',
      label: words.place,
      hint: words.placeHint,
      optional: true,
      maxLength: bookingLimits.place,
      width: 'full',
    }),
    travel: f.text({
      name: 'travel',
      label: words.travel,
      hint: words.travelHint,
      optional: true,
      width: 'short',
    }),
  };
}

function peopleFields(
  f: Fields,
  desk: ProposeFacts,
): Pick<ProposeModel, 'consultants' | 'required' | 'optional'> {
  const parties = desk.parties.map(({ personId, name, side }) => ({
    value: personId,
    label: words.person(name, words.side[side]),
  }));
  const colleagues = desk.colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return {
    consultants: f.checkboxes({ name: 'consultants', label: words.consultants, items: colleagues }),
    required: f.checkboxes({
      name: 'required',
      label: words.required,
      hint: words.requiredHint,
      items: parties,
    }),
    optional: f.checkboxes({
      name: 'optional',
      label: words.optional,
      hint: words.optionalHint,
      optional: true,
      items: parties,
    }),
  };
}

const timeFields = (f: Fields, index: number, chosen: boolean) => ({
  legend: words.time(index + 1),
  on: f.date({ name: `times-${index}-on`, label: timeFieldWords.on, optional: index > 0 || chosen }),
  at: f.text({
    name: `times-${index}-at`,
    label: timeFieldWords.at,
    hint: timeFieldWords.atHint,
    optional: index > 0 || chosen,
    width: 'short',
  }),
});
