import { join } from 'node:path';
import { mayAct } from '@samraad/identity';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CurrentProviders } from '../current-providers';
import { presentTheme, type ThemeShown } from './theme-page.presenter';

/** One theme of today's round, for anyone. */
@PageAt('theme', 'public.providers')
export class ThemePage extends ReadPage<ThemeShown> {
  readonly template = join(__dirname, 'theme-page.hbs');

  constructor(private readonly current: CurrentProviders) {
    super();
  }

  async open(ask: Ask): Promise<ThemeShown | null> {
    const { round, providers, open } = await this.current.read();
    const theme = round?.themes.find(({ key }) => key === ask.param('theme'));
    if (!round || !theme) return null;
    const mayBegin = open && mayAct('requests.start', ask.req.viewer ?? null) !== 'forbidden';
    return { theme, round, providers, mayBegin };
  }

  present(shown: ThemeShown) {
    return presentTheme(shown);
  }
}
