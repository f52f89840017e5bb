import { join } from 'node:path';
import { addressOf, Database, isBlank } from '@samraad/platform';
import { AreaPickerQuery, ChooseModelProposal, type FocusItem, ProposeModelChoice } from '@samraad/scheme';
import { whoSeesOf } from '../../../access/who-sees/in-words';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, PageAt, type Sent, type Typed } from '../../shell';
import { choiceWords as words } from './model-choice.da';
import { modelChoiceForm, type ModelChoiceTyped, ownTopicsOf } from './model-choice.form';
import { presentModelChoice } from './model-choice.presenter';
import { type ChoiceDesk, ModelChoiceReader } from './model-choice.reader';
import { changeSoFar, pickedIn, typedFirst } from './typed-choice';

/** The two chairs of a Hovedudvalg choose their region's model: filled in, tried on last year, proposed to the other. */
@PageAt('model-choice', 'models.choose', { writes: 'page-says' })
export class ModelChoicePage extends FormPage<typeof modelChoiceForm, ChoiceDesk, { readonly id: string }> {
  readonly template = join(__dirname, 'model-choice.hbs');
  override readonly wide = true;
  readonly form = modelChoiceForm;
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

  override readers({ region }: ChoiceDesk) {
    return {
      [addressOf('model-choice', {}, { region: region.id })]: whoSeesOf([words.readers, words.auditor]),
    };
  }

  /** Looking for a place, and reckoning again, send nothing. */
  override retype(typed: Typed): Typed | null {
    const looks = typeof typed['find'] === 'string' && !isBlank(typed['find']) && typed['do'] === undefined;
    return typed['do'] === 'find' || typed['do'] === 'regn' || looks ? typed : null;
  }

  async act(data: ModelChoiceTyped, ask: Ask) {
    const desk = await this.open(ask);
    const known: readonly FocusItem[] = desk?.topics ?? [];
    const topics = [...known.filter(({ key }) => data.topics.includes(key)), ...ownTopicsOf(data.ownTopics)];
    return doing(ProposeModelChoice, {
      regionId: desk?.region.id ?? '',
      roundId: desk?.round.id ?? '',
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

  next({ id }: { readonly id: string }) {
    return addressOf('proposal', { proposalId: id });
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

/** Which of the regions somebody leads: by the address, and by the form it was sent with. */
const regionAsked = ({ query, req }: Ask): unknown =>
  query['region'] ?? (req.body as Typed | undefined)?.['region'];
