import { storyCaseDa as texts } from '../../i18n/story-case.da';
import { setupStoryDa as words } from '../../i18n/setup-story.da';
import type { ApiRequest } from '../api-shapes';
import { StoryFailed } from '../story-failed';
import type { Newcomer } from './newcomer';
import { oneTimeLink, type Walk } from './walk';

const { people, steps } = words;

/** Where a request is written, and of what round it is. */
export interface Place {
  readonly unitId: string;
  readonly theme: string;
  readonly providerId: string;
}

/** A leader begins, an AMR who is invited states the role, both sign, and the request gets its number. */
export class FirstRequest {
  private caseId = '';

  constructor(
    private readonly walk: Walk,
    private readonly leader: Newcomer,
    private readonly place: Place,
  ) {}

  async play(): Promise<ApiRequest> {
    const { walk, leader } = this;
    await walk.step(steps.begin, leader, 'api', () => this.begin());
    const representative = await this.inviteRepresentative();
    await walk.step(steps.write, representative, 'api', () => this.write(representative));
    await walk.step(steps.ask, leader, 'api', () => this.ask());
    const hash = (await this.request()).contentHash ?? '';
    for (const who of [leader, representative])
      await walk.step(steps.sign, who, 'api', () =>
        who.api.ask((portal) =>
          portal.POST('/api/v1/requests/{caseId}/signatures', { ...this.of, body: { hash } }),
        ),
      );
    await walk.step(steps.propose, leader, 'api', () => this.propose());
    await walk.step(steps.complete, representative, 'api', () => this.confirm(representative));
    await walk.step(steps.receipt, leader, 'pages', () => this.receipt());
    return this.request();
  }

  private get of() {
    return { params: { path: { caseId: this.caseId } } };
  }

  private request(): Promise<ApiRequest> {
    return this.leader.api.ask((portal) => portal.GET('/api/v1/requests/{caseId}', this.of));
  }

  private async begin(): Promise<void> {
    const { unitId, theme } = this.place;
    const { api } = this.leader;
    const body = { unitId };
    this.caseId = (await api.ask((portal) => portal.POST('/api/v1/requests', { body }))).id;
    const answers = {
      ...texts.first,
      kind: 'advice' as const,
      level: 'operational' as const,
      themes: [theme],
      purpose: 'workplace' as const,
    };
    await this.answer(this.leader, answers);
  }

  /** The invited comes in by the mail, says that the role is held, and is a party from then on. */
  private async inviteRepresentative(): Promise<Newcomer> {
    const { walk, leader, place } = this;
    const [name, email] = people.representative;
    const newcomer = walk.newcomer(name, email);
    const invitation = await walk.step(steps.inviteColleague(name), leader, 'api', () => {
      const body = { unitId: place.unitId, role: 'amr' as const, name, email };
      return leader.api.ask((portal) =>
        portal.POST('/api/v1/requests/{caseId}/invitations', { ...this.of, body }),
      );
    });
    const link = await walk.portal.mails.read(email, oneTimeLink);
    await walk.step(steps.password, newcomer, 'pages', () => newcomer.comeIn(link));
    await newcomer.takeToken();
    await walk.step(steps.state, newcomer, 'api', () => {
      const at = { params: { path: { invitationId: invitation.id } }, body: { accepts: true } };
      return newcomer.api.ask((portal) =>
        portal.POST('/api/v1/colleague-invitations/{invitationId}/answers', at),
      );
    });
    return newcomer;
  }

  private async write(representative: Newcomer): Promise<void> {
    const { unitId } = this.place;
    const baseline = { workload: 2, cooperation: 3, influence: 3, safety: 3 };
    const told = { informed: [], informedOutside: [words.told] };
    await this.answer(representative, { ...texts.second, followUpTalk: true, baseline, ...told });
    const statements = [{ unitId, answer: 'none' as const, compliedOn: null }];
    const body = { version: (await this.request()).version, statements } as never;
    await representative.api.ask((portal) =>
      portal.PUT('/api/v1/requests/{caseId}/order-statements', { ...this.of, body }),
    );
  }

  private async answer(who: Newcomer, answers: object): Promise<void> {
    const body = { version: (await this.request()).version, answers } as never;
    await who.api.ask((portal) => portal.PATCH('/api/v1/requests/{caseId}/answers', { ...this.of, body }));
  }

  private async ask(): Promise<void> {
    const { api } = this.leader;
    const { unitId } = this.place;
    const { items } = await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/candidates', this.of));
    const signer = (side: 'management' | 'employees', role: string) => {
      const found = items.find((one) => one.role === role);
      if (!found) throw new StoryFailed(words.noSigner(role));
      if (role === 'amr' && !found.stated) throw new StoryFailed(words.notStated(found.person.name));
      return { unitId, side, personId: found.person.id };
    };
    const signers = [signer('management', 'manager'), signer('employees', 'amr')];
    const body = { version: (await this.request()).version, signers };
    await api.ask((portal) => portal.PUT('/api/v1/requests/{caseId}/signers', { ...this.of, body }));
    const asking = { version: (await this.request()).version };
    await api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/signature-requests', { ...this.of, body: asking }),
    );
  }

  private propose() {
    const { providerId } = this.place;
    return this.leader.api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/provider-proposals', { ...this.of, body: { providerId } }),
    );
  }

  private async confirm(who: Newcomer): Promise<void> {
    const body = { choiceId: (await this.request()).choice?.id ?? '' };
    await who.api.ask((portal) =>
      portal.POST('/api/v1/requests/{caseId}/provider-confirmations', { ...this.of, body }),
    );
  }

  private async receipt(): Promise<void> {
    const { reference, number } = await this.request();
    const { html } = await this.leader.forms.open(`/sager/${this.caseId}/kvittering`);
    if (number === null || !html.includes(reference)) throw new StoryFailed(words.noReceipt);
  }
}
