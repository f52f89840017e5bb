import { join } from 'node:path';
import { ProposeTimes, SlotsQuery, weeksFrom } from '@samraad/booking';
import { Database, readDomainTime, Refused } from '@samraad/platform';
import { stageObstacle } from '@samraad/requests';
import type { z } from 'zod';
import { CaseDesk } from '../../cases/case-desk';
import { ColleaguesReader } from '../../dialogue/colleagues.reader';
import { type Ask, doing, FormPage, PageAt, type ParsedForm, type Sent } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { periodsOf, proposeForm, slotValue, weeksOffered, withPeriods } from './propose-times.form';
import { presentPropose, type ProposeFacts } from './propose-times.presenter';

const slotsOffered = 24;

type Form = ReturnType<typeof proposeForm>;

/** A provider proposes times for a meeting (domain.md §8). */
@PageAt('case.propose-times', 'booking.propose', { writes: 'meeting' })
export class ProposeTimesPage extends FormPage<Form, ProposeFacts> {
  readonly template = join(__dirname, 'propose-times.hbs');
  readonly form = async (ask: Ask) => {
    const { colleagues, parties, slots } = await this.open(ask);
    return proposeForm({
      slots: slots.map(slotValue),
      consultants: colleagues.map(({ id }) => id),
      parties: parties.map(({ personId }) => personId),
    });
  };
  override readonly fields = {
    'booking.link-unreadable': 'place',
    'booking.side-missing': 'required',
    'booking.attendee-on-both-sides': 'required',
    'booking.time-behind': 'times-0-on',
    'booking.time-after-round': 'times-0-on',
    'booking.time-over-midnight': 'times-0-at',
    'booking.time-twice': 'times-0-on',
    'booking.times-too-many': 'slots',
  };

  constructor(
    private readonly desk: CaseDesk,
    private readonly colleagues: ColleaguesReader,
    private readonly db: Database,
    private readonly slots: SlotsQuery,
  ) {
    super();
  }

  /** `hvem`: the colleague whose free times are offered, in the address or sent along; one's own when it is none. */
  async open({ req, viewer, query }: Ask): Promise<ProposeFacts> {
    const desk = await this.desk.open(req);
    const closed = stageObstacle('booking.propose', desk.facts.stage);
    if (closed) throw new Refused(closed);
    const colleagues = await this.colleagues.of(desk);
    const sent = req.body as { readonly hvem?: unknown } | undefined;
    const asked = sent?.hvem ?? query['hvem'];
    const personId = colleagues.find(({ id }) => id === asked)?.id ?? viewer.personId;
    const span = weeksFrom(await readDomainTime(this.db), weeksOffered);
    const { slots } = await this.slots.of(this.db, personId, span);
    return { ...desk, personId, colleagues, slots: slots.slice(0, slotsOffered) };
  }

  present(desk: ProposeFacts, _ask: Ask, sent: Sent) {
    return presentPropose(desk, sent);
  }

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<z.output<Form>>> {
    return withPeriods(await super.parse(body, ask));
  }

  act(data: z.output<Form>, { caseId }: Ask) {
    const { title, placeKind, place, travel, consultants, required } = data;
    const needed = new Set(required);
    const optional = data.optional.filter((id) => !needed.has(id));
    const times = periodsOf(data);
    const meeting = { caseId, title, placeKind, place, travelMinutes: travel ?? 0 };
    return doing(ProposeTimes, { ...meeting, times, consultants, required, optional });
  }

  next(_: unknown, { caseId }: Ask) {
    return bookingPaths.meetings(caseId);
  }
}
