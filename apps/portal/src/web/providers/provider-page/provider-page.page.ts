import { join } from 'node:path';
import { ProviderProfileQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { noFigures } from '../catalogue.reader';
import { CurrentProviders } from '../current-providers';
import { mayAskProviders } from '../providers.paths';
import { ProviderFiguresReader } from '../provider-figures';
import { presentProviderPage } from './provider-page.presenter';

type Shown = Parameters<typeof presentProviderPage>;

/** One provider: profile, ways of working, approach to each theme, contact, room. */
@PageAt('provider', 'public.providers')
export class ProviderPage extends ReadPage<Shown> {
  readonly template = join(__dirname, 'provider-page.hbs');

  constructor(
    private readonly db: Database,
    private readonly profiles: ProviderProfileQuery,
    private readonly current: CurrentProviders,
    private readonly figures: ProviderFiguresReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<Shown | null> {
    const key = ask.param('key');
    const { providers, round, today, open } = await this.current.read();
    const now = providers.find((provider) => provider.key === key) ?? null;
    const provider = now ?? (await this.profiles.find(this.db, key));
    if (!provider) return null;
    // Of a provider that is not in today's round its own last round tells.
    const roundId = now ? round?.id : provider.rounds[0]?.id;
    const figures = roundId === undefined ? noFigures : (await this.figures.inRound(roundId))(provider.id);
    const themes = now ? (round?.themes ?? []) : [];
    const around = { demo: round?.demo ?? false, roundId: round?.id, themes, today, figures };
    return [provider, now, { ...around, mayAsk: open && mayAskProviders(ask.req.viewer) }];
  }

  present(shown: Shown) {
    return presentProviderPage(...shown);
  }
}
