import { join } from 'node:path';
import { StandardContractQuery } from '@samraad/contracts';
import { addressOf, Database } from '@samraad/platform';
import { longestReason, MakeProposal, ProposalReader, sidesHeld } from '@samraad/proposals';
import { RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { whoSeesOf } from '../../access/who-sees';
import {
  type Ask,
  doing,
  FormPage,
  longText,
  orNotFound,
  PageAt,
  parseForm,
  type ParsedForm,
  type Sent,
  type Typed,
} from '../shell';
import { clausesError, readClauses } from './clauses-text';
import { standardContractWords as words } from './standard-contract.da';
import { presentStandardContract, type StandardOnPage } from './standard-contract.presenter';

const form = z.object({
  text: longText(90_000, words.form.text),
  reason: longText(longestReason, words.form.reason),
});
type Data = z.output<typeof form>;

/** A round's standard contract as everybody reads it; one central side proposes another text, the other decides. */
@PageAt('round.standard', 'rounds.propose', { read: 'rounds.read', writes: 'page-says' })
export class StandardContractPage extends FormPage<typeof form, StandardOnPage, { readonly id: string }> {
  readonly template = join(__dirname, 'standard-contract.hbs');
  readonly form = form;
  override readonly fields = {
    'proposals.reason-missing': 'reason',
    'contracts.placeholder-unknown': 'text',
    'contracts.placeholder-broken': 'text',
    'contracts.standard-markup': 'text',
    'contracts.standard-same': 'text',
  };

  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly standards: StandardContractQuery,
    private readonly proposals: ProposalReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<StandardOnPage> {
    const round = orNotFound(await this.rounds.find(this.db, ask.param('roundKey')));
    const [holds, about] = await Promise.all([
      this.standards.current(this.db, round.id),
      this.proposals.waitingAbout(this.db, `standard-contract:${round.id}`),
    ]);
    const proposes = sidesHeld({ pair: 'central', regionId: null }, ask.viewer.roles).length > 0;
    return { round, holds, waiting: about[0] ?? null, proposes };
  }

  present(opened: StandardOnPage, _ask: Ask, sent: Sent) {
    return presentStandardContract(opened, sent);
  }

  override async parse(body: unknown): Promise<ParsedForm<Data>> {
    const read = parseForm(form, body);
    const message = read.ok ? clausesError(read.data.text) : null;
    return message === null ? read : { ok: false, typed: read.typed, errors: [{ field: 'text', message }] };
  }

  /** To see what is typed in a contract that nobody has made. */
  override retype(typed: Typed): Typed | null {
    return typed['do'] === 'preview' ? typed : null;
  }

  async act({ text, reason }: Data, ask: Ask) {
    const { round } = await this.open(ask);
    const change = { roundId: round.id, clauses: readClauses(text) };
    return doing(MakeProposal, { kind: 'contract.standard', change, reason });
  }

  override readers({ round }: StandardOnPage) {
    return { [addressOf('round.standard', { roundKey: round.key })]: whoSeesOf(words.form.readers) };
  }

  next({ id }: { readonly id: string }) {
    return addressOf('proposal', { proposalId: id });
  }
}
