import { ContractBuilder, contractInParts } from '@samraad/contracts/testing';
import type { ApiAnswer, ApiClient } from '../../support/api-client';
import { type MortalPortal, today } from './mortal-portal';

/** An act of the course: who does it, and the call. Calls read the ids they need when they are made. */
export interface MoneyStep {
  readonly name: string;
  /** Reads what the call needs to say, so that the call itself is one request. */
  prepare(): Promise<void>;
  call(key: Readonly<Record<string, string>>): Promise<ApiAnswer>;
}

type Body = Readonly<Record<string, unknown>>;
type Who = 'provider' | 'manager' | 'representative' | 'approver' | 'payer';

const price = 4_000_000n;
const extra = 500_000n;
const talkOn = '2027-02-01';
const order = { answer: 'none', compliedOn: null };

/** One case from a written contract to a paid invoice, through the API: an addendum raises the price, two milestones, one bill. */
export class MoneyCourse {
  readonly total = price + extra;

  private constructor(
    private readonly portal: MortalPortal,
    readonly caseId: string,
    private readonly people: Readonly<Record<Who, ApiClient>>,
  ) {}

  static async begin(portal: MortalPortal): Promise<MoneyCourse> {
    const { app, seeds } = portal;
    const place = { unit: 'sj-demo-akut', provider: 'joblife' };
    const { caseId, request } = await ContractBuilder.inDialogue(app, seeds, place);
    const { coordinator, manager, representative } = request.people;
    const course = new MoneyCourse(portal, caseId, {
      provider: await portal.api(coordinator),
      manager: await portal.api(manager),
      representative: await portal.api(representative),
      approver: await portal.api(await portal.person('central_employers')),
      payer: await portal.api(await portal.person('central_unions')),
    });
    await course.written();
    return course;
  }

  /** In their order; each may be asked again with its key. */
  get steps(): readonly MoneyStep[] {
    const contract = `/requests/${this.caseId}/contract`;
    const addenda = `/requests/${this.caseId}/addenda`;
    return [
      this.step('send', 'provider', `${contract}/sendings`, () => this.version()),
      ...this.signatures('the contract', contract, () => this.hash(), { order }),
      this.step('send the addendum', 'provider', `${addenda}/sendings`, () => this.addendumVersion()),
      ...this.signatures('the addendum', addenda, () => this.addendumHash(), {}),
      this.held(1),
      this.reported('part', `/requests/${this.caseId}/milestones/1/reports`),
      ...this.attested('part', { milestone: 1 }),
      this.held(2),
      this.reported('whole', `/requests/${this.caseId}/delivery-reports`),
      ...this.attested('whole', {}),
      ...this.bill(),
    ];
  }

  /** What stands in the ledger of it: the kinds of its movements in their order, and what is paid. */
  async figures(): Promise<{ readonly kinds: readonly string[]; readonly paid: bigint }> {
    const kinds = await this.portal.query<{ kind: string }>(
      'SELECT kind FROM ledger_posting WHERE case_id = $1 ORDER BY id',
      [this.caseId],
    );
    const [balance] = await this.portal.query<{ paid: string }>(
      'SELECT b.paid FROM contract_balance b JOIN contract c ON c.id = b.contract_id WHERE c.case_id = $1',
      [this.caseId],
    );
    return { kinds: kinds.map(({ kind }) => kind), paid: BigInt(balance?.paid ?? 0) };
  }

  private signatures(
    text: string,
    path: string,
    hash: () => Promise<Body>,
    more: Body,
  ): readonly MoneyStep[] {
    const both = ['manager', 'representative'] as const;
    return both.map((who) =>
      this.step(`${who} signs ${text}`, who, `${path}/signatures`, async () => ({
        ...(await hash()),
        ...more,
      })),
    );
  }

  private held(no: number): MoneyStep {
    const path = async () => `/activities/${await this.activity(no)}/reports`;
    const held = { heldOn: today, attendedManagement: 1, attendedEmployees: 9 };
    return this.step(`hold ${no}`, 'provider', path, () => held);
  }

  private reported(what: string, path: string): MoneyStep {
    return this.step(`report the ${what}`, 'provider', path, () => ({ summary: 'Holdt som aftalt.' }));
  }

  private attested(what: string, body: Body): readonly MoneyStep[] {
    const both = ['manager', 'representative'] as const;
    const path = `/requests/${this.caseId}/attestations`;
    return both.map((who) => this.step(`${who} attests the ${what}`, who, path, () => body));
  }

  private bill(): readonly MoneyStep[] {
    const bill = async () => `/invoices/${await this.invoice()}`;
    return [
      this.step('invoice', 'provider', `/requests/${this.caseId}/invoices`, () => ({
        number: `K-${this.caseId.slice(-8)}`,
        amount: this.total.toString(),
      })),
      this.step(
        'approve',
        'approver',
        async () => `${await bill()}/approvals`,
        () => undefined,
      ),
      this.step(
        'pay',
        'payer',
        async () => `${await bill()}/payments`,
        () => undefined,
      ),
    ];
  }

  private step(
    name: string,
    who: Who,
    path: string | (() => Promise<string>),
    body: () => Body | undefined | Promise<Body | undefined>,
  ): MoneyStep {
    let at = '';
    let what: Body | undefined;
    const prepare = async () => {
      at = typeof path === 'string' ? path : await path();
      what = await body();
    };
    return { name, prepare, call: (key) => this.people[who].post(at, what, key) };
  }

  private async written(): Promise<void> {
    const draft = contractInParts({ first: today, last: talkOn }, [
      { title: 'Første', amount: '1500000' },
      { title: 'Andet', amount: '2500000' },
    ]);
    await this.good(this.people.provider.put(`/requests/${this.caseId}/contract`, { version: 0, draft }));
  }

  private async version(): Promise<Body> {
    const { body } = await this.good(this.people.provider.get(`/requests/${this.caseId}/contract`));
    return { version: body['version'] };
  }

  private async hash(): Promise<Body> {
    const { body } = await this.good(this.people.manager.get(`/requests/${this.caseId}/contract`));
    return { hash: body['hash'] };
  }

  private async addendumVersion(): Promise<Body> {
    const draft = {
      reason: 'Det andet møde bliver en hel dag.',
      price: this.total.toString(),
      milestones: [
        { title: 'Første', amount: '1500000' },
        { title: 'Andet', amount: '3000000' },
      ],
    };
    const saved = this.people.provider.put(`/requests/${this.caseId}/addenda`, { version: 0, draft });
    const [one] = (await this.good(saved)).body['items'] as Body[];
    return { version: one?.['version'] };
  }

  private async addendumHash(): Promise<Body> {
    const { body } = await this.good(this.people.manager.get(`/requests/${this.caseId}/addenda`));
    const [one] = body['items'] as { sent: Body }[];
    return { hash: one?.sent['hash'] };
  }

  private async activity(no: number): Promise<string> {
    const { body } = await this.good(this.people.provider.get(`/activities?requestId=${this.caseId}`));
    const found = (body['items'] as { id: string; seq: number }[]).find(({ seq }) => seq === no);
    return found?.id ?? '';
  }

  private async invoice(): Promise<string> {
    const [row] = await this.portal.query<{ id: string }>('SELECT id FROM invoice WHERE case_id = $1', [
      this.caseId,
    ]);
    return row?.id ?? '';
  }

  private async good(asked: Promise<ApiAnswer>): Promise<ApiAnswer> {
    const answer = await asked;
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}
