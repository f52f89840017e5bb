import { join } from 'node:path';
import { PageAt, ReadPage } from '../../shell';
import { presentWhoSees } from './who-sees.presenter';

/** Who can read what of a case, as the access table has it; for anyone. */
@PageAt('who-sees', 'public.help')
export class WhoSeesPage extends ReadPage<object> {
  readonly template = join(__dirname, 'who-sees.hbs');

  async open() {
    return {};
  }

  present() {
    return presentWhoSees();
  }
}
