import { join } from 'node:path';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { addressOf, Database, DomainClock } from '@samraad/platform';
import { StartRoundChange } from '@samraad/rounds';
import { type Round, RoundReader, roundPhaseOn } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, day, doing, FormPage, GoTo, orNotFound, PageAt, type Sent } from '../../shell';
import { roundsWords } from '../rounds.da';
import { presentChangeRound } from './change-round.presenter';

const form = z.object({ validFrom: day(roundsWords.change.validFrom) });

interface Opened {
  readonly round: Round;
  readonly tomorrow: string;
}

/** A change of a round that stands is begun: from which day. */
@PageAt('round.change', 'rounds.draft')
export class ChangeRoundPage extends FormPage<typeof form, Opened, { readonly id: string }> {
  readonly template = join(__dirname, 'change-round.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<Opened | GoTo> {
    const round = orNotFound(await this.rounds.find(this.db, ask.param('roundKey')));
    const today = localDateOf(await this.clock.now());
    const over = roundPhaseOn(round, today) === 'over';
    return over
      ? new GoTo(addressOf('round.rules', { roundKey: round.key }))
      : { round, tomorrow: addCalendarDays(today, 1) };
  }

  present({ round, tomorrow }: Opened, _ask: Ask, sent: Sent) {
    return presentChangeRound(round, tomorrow, sent);
  }

  act({ validFrom }: z.output<typeof form>, ask: Ask) {
    return doing(StartRoundChange, { round: ask.param('roundKey'), validFrom });
  }

  next({ id }: { readonly id: string }) {
    return addressOf('round-draft', { draftId: id });
  }
}
