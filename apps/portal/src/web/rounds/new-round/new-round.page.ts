import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { StartRoundDraft } from '@samraad/rounds';
import { type Round, RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, choice, day, doing, FormPage, PageAt, type Sent, text } from '../../shell';
import { roundsWords } from '../rounds.da';
import { nothing, presentNewRound } from './new-round.presenter';

const words = roundsWords.fresh;
const formFor = (keys: readonly string[]) =>
  z.object({
    from: choice([...keys, nothing], words.from),
    name: text(60, words.name),
    requestsFrom: day(words.requestsFrom),
    requestsTo: day(words.requestsTo),
  });
type NewRoundForm = ReturnType<typeof formFor>;

/** A new round is begun: from an earlier one, or from nothing. */
@PageAt('round.new', 'rounds.draft', { writes: 'page-says' })
export class NewRoundPage extends FormPage<NewRoundForm, readonly Round[], { readonly id: string }> {
  readonly template = join(__dirname, 'new-round.hbs');
  readonly form = async () => formFor((await this.open()).map(({ key }) => key));
  override readonly fields = { 'rounds.dates-reversed': 'requestsTo' };

  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
  ) {
    super();
  }

  open() {
    return this.rounds.all(this.db);
  }

  present(rounds: readonly Round[], _ask: Ask, { fields, submission }: Sent) {
    return presentNewRound(rounds, fields, submission);
  }

  act({ from, ...begun }: z.output<NewRoundForm>) {
    return doing(StartRoundDraft, { ...begun, fromRound: from === nothing ? null : from });
  }

  next({ id }: { readonly id: string }) {
    return addressOf('round-draft', { draftId: id });
  }
}
