import { localDateOf } from '@samraad/deadlines';
import type { Rehearsal } from '@samraad/monitoring';
import { addressOf, formatDay, formatInstantYear } from '@samraad/platform';
import {
  askingsOf,
  type ModelChoiceChange,
  type ModelChoiceFacts,
  type PickableUnit,
  unitOfArea,
} from '@samraad/scheme';
import type {
  ChoiceField,
  DateField,
  Fields,
  Form,
  Notice,
  PageHead,
  ProposalSides,
  TextareaField,
  TextField,
  Turn,
} from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import { type AreaBranch, areaTree, foundBoxes } from './area-tree';
import { choiceWords as words } from './model-choice.da';
import { sentenceOf } from './model-choice.picture';
import type { ChairHeld, ChoiceDesk } from './model-choice.reader';
import { presentRehearsal, type RehearsalModel } from './rehearsal.presenter';
import { anchorKept } from './kept-choice';
import { pickedIn } from './typed-choice';

/** The choice as it is being filled in. */
export interface ChoiceOnPage {
  readonly desk: ChoiceDesk;
  readonly personId: string;
  readonly typed: Typed;
  readonly units: readonly PickableUnit[];
  /** Null while too little is filled in. */
  readonly so: {
    readonly change: ModelChoiceChange;
    readonly facts: ModelChoiceFacts;
    readonly rehearsal: Rehearsal;
  } | null;
}

export interface ModelChoiceModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly form: Form | null;
  /** What the two have kept, and the button that throws it away; null where nothing is. */
  readonly draft: { readonly notice: Notice; readonly drop: Form } | null;
  readonly model: ChoiceField;
  readonly from: DateField;
  readonly topics: ChoiceField;
  readonly ownTopics: TextareaField;
  readonly picked: string;
  readonly areasHint: string;
  readonly find: TextField;
  readonly found: {
    readonly heading: string;
    readonly boxes: AreaBranch['boxes'];
    readonly none: string | null;
  } | null;
  readonly before: ChoiceField | null;
  readonly tree: readonly AreaBranch[];
  readonly anchoredAt: ChoiceField;
  readonly anchors: readonly {
    readonly unit: { readonly name: string; readonly value: string };
    readonly email: TextField;
  }[];
  readonly note: TextareaField;
  readonly reason: TextareaField;
  readonly rehearsal: RehearsalModel | null;
  readonly recount: string;
  readonly nothing: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly sentence: string | null;
  readonly missing: string;
  readonly told: string | null;
  readonly sides: ProposalSides;
}

/** Five short steps, the rehearsal, and the choice in one paragraph with the only button (domain.md §5). */
export function presentModelChoice(page: ChoiceOnPage, fields: Fields, submission: string): ModelChoiceModel {
  const { desk, typed, so } = page;
  const { region, round } = desk;
  const other = otherChair(page);
  return {
    head: {
      title: words.title,
      sub: words.sub(region.name, round.name),
      back: { text: words.region, href: addressOf('region') },
    },
    turn: turnOf(page, other?.name ?? words.nobody),
    form: desk.waiting ? null : formOf(page, submission),
    draft: desk.waiting ? null : draftOf(desk),
    ...stepsOf(page, fields),
    ...areasOnPage(page, fields),
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: 2000,
      rows: 3,
    }),
    rehearsal: so && presentRehearsal(so.rehearsal, round.rules.answerThreshold),
    recount: words.recount,
    nothing: nothingChosen(desk),
    sentence: so && `»${sentenceOf(so.change, so.facts)}«`,
    missing: words.missing,
    told: so && words.told(so.facts.told),
    sides: sidesOf(page),
    anchors: typed['model'] === '2' ? [] : anchorsOf(page, fields),
  };
}

function formOf(page: ChoiceOnPage, submission: string): Form {
  const { desk, typed } = page;
  return {
    action: addressOf('model-choice'),
    hidden: [{ name: 'region', value: desk.region.id }],
    submission,
    // As it was seen: another that is kept meanwhile is not overwritten unread.
    version: typeof typed['version'] === 'string' ? typed['version'] : (desk.draft?.version ?? 0),
    submit: { text: words.send(otherChair(page)?.name ?? words.nobody), name: 'do', value: 'send' },
    other: { text: words.draft.keep, name: 'do', value: 'gem' },
  };
}

function draftOf({ draft, region }: ChoiceDesk): ModelChoiceModel['draft'] {
  if (!draft) return null;
  const { by, changedAt, version } = draft;
  return {
    notice: {
      kind: 'info',
      heading: words.draft.kept(by, formatInstantYear(changedAt)),
      text: words.draft.shared,
    },
    drop: {
      action: addressOf('model-choice.drop'),
      hidden: [{ name: 'region', value: region.id }],
      submission: newSubmission(),
      version,
      submit: { text: words.draft.drop, quiet: true },
    },
  };
}

function otherChair({ desk, personId }: ChoiceOnPage): ChairHeld | null {
  const own = desk.chairs.find((one) => one.personId === personId)?.role;
  return desk.chairs.find(({ role, personId: id }) => role !== own && id !== personId) ?? null;
}

function turnOf({ desk }: ChoiceOnPage, other: string): Turn {
  const { waiting, round, choices, now } = desk;
  if (waiting) {
    const action = { text: words.open, href: addressOf('proposal', { proposalId: waiting.id }) };
    return { tone: 'own', sentence: words.waits, explanation: words.waitsHow, action };
  }
  const latest = choices.at(-1);
  const inTime = localDateOf(now) <= round.modelChoiceBy;
  const sentence = latest
    ? words.chosen(latest.model, latest.validFrom)
    : (inTime ? words.chooseBy : words.late)(round.modelChoiceBy);
  return { tone: latest ? 'done' : 'own', sentence, explanation: words.how(other) };
}

function stepsOf({ desk }: ChoiceOnPage, fields: Fields) {
  const model = (value: '1' | '2') => ({ value, ...words.models[value] });
  return {
    model: fields.radios({ name: 'model', label: words.model, items: [model('1'), model('2')] }),
    from: fields.date({ name: 'from', label: words.from, hint: words.fromHint }),
    topics: fields.checkboxes({
      name: 'topics',
      label: words.topics,
      hint: words.topicsHint,
      optional: true,
      items: desk.topics.map(({ key, name }) => ({ value: key, label: name })),
    }),
    ownTopics: fields.textarea({
      ...{ name: 'ownTopics', label: words.ownTopics, hint: words.ownTopicsHint },
      ...{ maxLength: 1000, rows: 2, optional: true },
    }),
    anchoredAt: fields.checkboxes({
      name: 'anchoredAt',
      label: words.anchoredAt,
      hint: words.anchoredHint,
      optional: true,
      items: (['hospital', 'enterprise'] as const).map((value) => ({ value, label: words.kinds[value] })),
    }),
    note: fields.textarea({
      ...{ name: 'note', label: words.note, hint: words.noteHint },
      ...{ maxLength: 1000, rows: 2, optional: true },
    }),
  };
}

function areasOnPage({ desk, typed, units }: ChoiceOnPage, fields: Fields) {
  const { picked, find } = pickedIn(typed);
  const ticked = new Set(picked);
  const named = desk.choices
    .flatMap(({ focus }) => focus?.areas ?? [])
    .filter(({ key }) => unitOfArea(key) === null);
  const once = [...new Map(named.map((one) => [one.key, one])).values()];
  const names = [...units, ...once.map(({ key, name }) => ({ id: key, name }))]
    .filter(({ id }) => ticked.has(id))
    .map(({ name }) => name);
  const boxes = foundBoxes(units, ticked);
  const button = { text: words.findButton, name: 'do', value: 'find' };
  return {
    picked: words.picked(names.length, names.join(', ')),
    areasHint: words.areasHint,
    find: fields.text({ name: 'find', label: words.find, type: 'search', optional: true, button }),
    found:
      find === '' ? null : { heading: words.found, boxes, none: boxes.length === 0 ? words.notFound : null },
    before:
      once.length === 0
        ? null
        : fields.checkboxes({
            name: 'areas',
            label: words.before,
            optional: true,
            items: once.map(({ key, name }) => ({ value: key, label: name })),
          }),
    tree: areaTree(units, ticked),
  };
}

function anchorsOf({ so, desk, typed }: ChoiceOnPage, fields: Fields): ModelChoiceModel['anchors'] {
  return (so?.facts.places ?? []).map(({ unitId, name, holders }, index) => {
    const field = `anchors-${index}-email`;
    const email = fields.text({
      ...{ name: field, label: words.anchorOf(name), hint: words.anchorNow(holders) },
      optional: true,
    });
    // What is kept stands in its field until something else is typed there.
    const value = Object.hasOwn(typed, field) ? email.value : anchorKept(desk.draft?.content, unitId);
    return { unit: { name: `anchors-${index}-unit`, value: unitId }, email: { ...email, value } };
  });
}

function nothingChosen({ round, rules, choices, now }: ChoiceDesk): ModelChoiceModel['nothing'] {
  if (choices.length > 0) return null;
  const days = askingsOf(round, rules).filter(({ at, daysBefore }) => at > now && daysBefore !== null);
  const reminded = days.length > 0 ? [words.remindedOn(days.map(({ at }) => formatDay(at)))] : [];
  return { heading: words.nothing, lines: [words.nothingText, ...reminded] };
}

function sidesOf({ desk, personId }: ChoiceOnPage): ProposalSides {
  const own = desk.chairs.find((one) => one.personId === personId)?.role;
  const side = (role: ChairHeld['role'], name: string): ProposalSides['sides'][number] => {
    const people = desk.chairs.filter((one) => one.role === role).map((one) => one.name);
    if (people.length === 0) return { name, person: '–', state: 'missing', status: words.nobodyThere };
    const person = people.join(', ');
    return { name, person, state: 'waiting', status: role === own ? words.proposesNow : words.confirms };
  };
  return { sides: [side('committee_chair', words.chair), side('committee_vice_chair', words.vice)] };
}
