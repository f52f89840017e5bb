import { join } from 'node:path';
import { ProfileListQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { presentProfileList, type ProfilesListed } from './profile-list.presenter';

const perPage = 25;

/** What providers have sent, for the central parties and the auditor. */
@PageAt('profiles', 'profiles.follow')
export class ProfileListPage extends ReadPage<ProfilesListed> {
  readonly template = join(__dirname, 'profile-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly profiles: ProfileListQuery,
  ) {
    super();
  }

  async open({ query }: Ask): Promise<ProfilesListed> {
    const page = pageAsked(query);
    const window = { providerIds: null, limit: perPage, offset: (page - 1) * perPage };
    return { ...(await this.profiles.page(this.db, window)), page, perPage };
  }

  present(listed: ProfilesListed) {
    return presentProfileList(listed);
  }
}
