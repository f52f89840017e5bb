import { join } from 'node:path';
import { hasText, textOf } from '@samraad/platform';
import '../../i18n/pages.da';
import { whoSeesWords } from '../../access/who-sees';
import { readersTable } from '../landing/who-sees/who-sees.presenter';
import { PageAt, ReadPage } from '../shell';

/** A page of plain text, by the name its paragraphs have in the catalogue of texts. */
abstract class TextPage extends ReadPage<string> {
  readonly template = join(__dirname, 'text-page.hbs');
  abstract readonly name: string;

  async open() {
    return this.name;
  }

  present(name: string) {
    const numbers = [1, 2, 3, 4, 5].filter((number) => hasText(`${name}.${number}`));
    return {
      head: { title: textOf(`${name}.title`) },
      paragraphs: numbers.map((number) => textOf(`${name}.${number}`)),
    };
  }
}

/** What the offer is, and who stands behind it. */
@PageAt('about', 'public.help')
export class AboutPage extends TextPage {
  readonly name = 'about';
}

/** What is known of whom, and for how long. */
@PageAt('privacy', 'public.help')
export class PrivacyPage extends TextPage {
  readonly name = 'privacy';

  override present(name: string) {
    return { ...super.present(name), more: { heading: whoSeesWords.byReader, table: readersTable() } };
  }
}

/** The accessibility statement. */
@PageAt('accessibility', 'public.help')
export class AccessibilityPage extends TextPage {
  readonly name = 'accessibility';
}
