import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';
import { type Ask, PageAt, ReadPage, roleWords } from '../shell';
import { type HelpFacts, presentHelp } from './help.presenter';

/** Where to find help: guide, signing in, access, and whom to write to. */
@PageAt('help', 'public.help')
export class HelpPage extends ReadPage<HelpFacts> {
  readonly template = join(__dirname, 'help.hbs');

  constructor(@Inject(CONFIG) private readonly config: Config) {
    super();
  }

  async open({ req: { viewer } }: Ask): Promise<HelpFacts> {
    const who = viewer && { name: viewer.name, roles: roleWords(viewer) };
    return { contact: this.config.contactEmail, viewer: who };
  }

  present(facts: HelpFacts) {
    return presentHelp(facts);
  }
}
