import { join } from 'node:path';
import { addressOf, Database, isBlank } from '@samraad/platform';
import {
  AreaPickerQuery,
  ChooseModelProposal,
  DropModelChoice,
  type FocusItem,
  KeepModelChoice,
  type ModelChoiceContent,
  ProposeModelChoice,
} from '@samraad/scheme';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees/in-words';
import { Fields } from '../../../views';
import {
  ActOnly,
  type Ask,
  type Doing,
  doing,
  FormPage,
  orNotFound,
  PageAt,
  type ParsedForm,
  parseForm,
  PostAt,
  type Sent,
  type Typed,
  version,
} from '../../shell';
import { contentTyped } from './kept-choice';
import { choiceWords as words } from './model-choice.da';
import { modelChoiceForm, type ModelChoiceTyped, ownTopicsOf } from './model-choice.form';
import { presentModelChoice } from './model-choice.presenter';
import { type ChoiceDesk, ModelChoiceReader } from './model-choice.reader';
import { changeSoFar, pickedIn, typedFirst } from './typed-choice';

/** What the form is read into: a whole choice to propose, or what is filled in so far to keep. */
const form = z.object({
  version,
  sent: z.custom<ModelChoiceTyped | null>(),
  kept: z.custom<ModelChoiceContent | null>(),
});
type Read = z.output<typeof form>;
/** The proposal's id, or the version that is kept. */
type Done = { readonly id: string } | { readonly version: number };

/** The two chairs of a Hovedudvalg choose their region's model: filled in, tried on last year, proposed to the other. */
@PageAt('model-choice', 'models.choose', { writes: 'page-says' })
export class ModelChoicePage extends FormPage<typeof form, ChoiceDesk, Done> {
  readonly template = join(__dirname, 'model-choice.hbs');
  override readonly wide = true;
  readonly form = form;
  override readonly fields = {
    'scheme.focus-only-with-model-1': 'topics',
    'scheme.no-focus-with-model-2': 'topics',
    'scheme.area-elsewhere': 'find',
    'scheme.nobody-endorses': 'anchoredAt',
    'scheme.choice-retroactive': 'from',
    'scheme.choice-outside-round': 'from',
    'scheme.choice-already-made': 'from',
    'scheme.choice-same': 'model',
    'proposals.reason-missing': 'reason',
  };

  constructor(
    private readonly db: Database,
    private readonly reader: ModelChoiceReader,
    private readonly picker: AreaPickerQuery,
    private readonly proposal: ChooseModelProposal,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.reader.open(ask.viewer, regionAsked(ask));
  }

  async present(desk: ChoiceDesk, { viewer }: Ask, sent: Sent) {
    const typed = sent.typedOr(typedFirst(desk));
    const units = await this.picker.of(this.db, desk.region.id, pickedIn(typed));
    const so = await this.soFar(typed, desk, units);
    const page = { desk, personId: viewer.personId, typed, units, so };
    return presentModelChoice(page, new Fields(typed, sent.errors), sent.submission);
  }

  override readers() {
    return { [addressOf('model-choice')]: whoSeesOf([words.readers, words.auditor]) };
  }

  /** Looking for a place, and reckoning again, send nothing. */
  override retype(typed: Typed): Typed | null {
    const looks = typeof typed['find'] === 'string' && !isBlank(typed['find']) && typed['do'] === undefined;
    return typed['do'] === 'find' || typed['do'] === 'regn' || looks ? typed : null;
  }

  /** A button keeps what is filled in, and judges nothing of it. */
  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Read>> {
    const typed = (typeof body === 'object' && body !== null ? body : {}) as Typed;
    const seen = parseForm(z.object({ version }), { version: '0', ...typed });
    if (!seen.ok) return seen;
    if (typed['do'] !== 'gem') {
      const read = parseForm(modelChoiceForm, typed);
      return read.ok ? { ...read, data: { ...seen.data, sent: read.data, kept: null } } : read;
    }
    const read = contentTyped(typed, (await this.open(ask))?.topics ?? []);
    if ('errors' in read) return { ok: false, typed, errors: read.errors };
    return { ok: true, typed, errors: [], data: { ...seen.data, sent: null, kept: read.content } };
  }

  async act({ sent: data, kept, version: seen }: Read, ask: Ask): Promise<Doing<Done>> {
    const desk = orNotFound(await this.open(ask));
    const of = { regionId: desk.region.id, roundId: desk.round.id };
    if (kept) return doing(KeepModelChoice, { ...of, version: seen, content: kept });
    if (!data) throw new Error('the form was read as a choice or as a draft');
    const known: readonly FocusItem[] = desk.topics;
    const topics = [...known.filter(({ key }) => data.topics.includes(key)), ...ownTopicsOf(data.ownTopics)];
    return doing(ProposeModelChoice, {
      ...of,
      model: data.model === '1' ? 1 : 2,
      from: data.from,
      topics: topics.map(({ key, name }) => ({ key, name })),
      areas: data.areas,
      anchoredAt: data.anchoredAt,
      anchors: data.anchors.flatMap(({ unit, email }) => (email === null ? [] : [{ unitId: unit, email }])),
      note: data.note,
      reason: data.reason,
    });
  }

  next(done: Done, _ask: Ask, typed: Typed) {
    const region = String(typed['region'] ?? '');
    return 'id' in done
      ? addressOf('proposal', { proposalId: done.id })
      : addressOf('model-choice', {}, region === '' ? {} : { region });
  }

  private async soFar(typed: Typed, desk: ChoiceDesk, units: Awaited<ReturnType<AreaPickerQuery['of']>>) {
    const change = changeSoFar(typed, desk, units);
    if (!change) return null;
    const focus = change.model === 1 ? { ...change, anchoredAt: change.anchoredAt } : null;
    const [facts, rehearsal] = await Promise.all([
      this.proposal.facts(this.db, change),
      this.reader.rehearse(desk, {
        model: change.model,
        focus: focus && {
          topics: focus.topics,
          areas: focus.areas,
          anchoredAt: focus.anchoredAt as ['hospital'],
        },
      }),
    ]);
    return facts && { change, facts, rehearsal };
  }
}

/** What the two have kept is thrown away, as it was seen. */
@PostAt('model-choice.drop', 'models.choose')
export class DropModelChoiceButton extends ActOnly<unknown> {
  constructor(private readonly reader: ModelChoiceReader) {
    super();
  }

  async act(ask: Ask) {
    const { region, round } = orNotFound(await this.reader.open(ask.viewer, regionAsked(ask)));
    const seen = Number((ask.req.body as Typed)['version'] ?? 0);
    return doing(DropModelChoice, { regionId: region.id, roundId: round.id, version: seen });
  }

  next(_: unknown, ask: Ask) {
    return addressOf('model-choice', {}, { region: String(regionAsked(ask) ?? '') });
  }
}

/** Which of the regions somebody leads: by the address, and by the form it was sent with. */
const regionAsked = ({ query, req }: Ask): unknown =>
  query['region'] ?? (req.body as Typed | undefined)?.['region'];
