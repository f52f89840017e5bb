import { join } from 'node:path';
import { AnswerProfile, ProfileListQuery, ProviderReader } from '@samraad/catalogue';
import { addressOf, Database, isId } from '@samraad/platform';
import { RoundReader, UnitReader } from '@samraad/scheme';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import {
  type Ask,
  choice,
  doing,
  FormPage,
  longText,
  optional,
  PageAt,
  type Sent,
  version,
} from '../../shell';
import { namesFor } from '../difference-words';
import { profileWords } from '../profile.da';
import { presentAnswerProfile, type ProfileToAnswer } from './answer-profile.presenter';

const words = profileWords.answer;
const form = z.object({
  version,
  answer: choice(['approve', 'return'], words.label),
  reason: optional(longText(2000, words.reason)),
});

/** What has changed is read, and approved or returned by one central side. */
@PageAt('profile', 'profiles.answer', { read: 'profiles.follow', writes: 'page-says' })
export class AnswerProfilePage extends FormPage<typeof form, ProfileToAnswer> {
  readonly template = join(__dirname, 'answer-profile.hbs');
  readonly form = form;
  override readonly fields = { 'catalogue.profile-reason-missing': 'reason' };

  constructor(
    private readonly db: Database,
    private readonly profiles: ProfileListQuery,
    private readonly providers: ProviderReader,
    private readonly rounds: RoundReader,
    private readonly units: UnitReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ProfileToAnswer | null> {
    const id = ask.param('profileId');
    const found = isId(id) ? await this.profiles.find(this.db, id) : null;
    // What is only written on is nobody else's.
    if (!found || found.state === 'draft') return null;
    const [provider, rounds, regions] = await Promise.all([
      this.providers.byId(this.db, found.providerId),
      this.rounds.all(this.db),
      this.units.regions(this.db),
    ]);
    const names = namesFor(
      rounds.flatMap(({ themes }) => themes),
      regions,
    );
    const answers = ask.viewer.roles.some(
      ({ role }) => role === 'central_employers' || role === 'central_unions',
    );
    return { found, provider: provider.name, names, answers };
  }

  present(of: ProfileToAnswer, _ask: Ask, sent: Sent) {
    return presentAnswerProfile(of, sent.fields, sent.submission);
  }

  override readers({ found }: ProfileToAnswer) {
    return { [addressOf('profile', { profileId: found.id })]: whoSeesOf(words.readers) };
  }

  act({ version: seen, answer, reason }: z.output<typeof form>, ask: Ask) {
    const command = {
      profileId: ask.param('profileId'),
      version: seen,
      approve: answer === 'approve',
      reason,
    };
    return doing(AnswerProfile, command);
  }

  next() {
    return addressOf('profiles');
  }
}
