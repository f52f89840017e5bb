import { addressOf } from '@samraad/platform';
import { providersDa } from '../../../i18n/providers.da';
import type { ChoiceField, Notice, PageHead } from '../../../views';
import { closedNotice } from '../../landing/front-page/front-page.presenter';
import { landingPaths } from '../../landing/landing.paths';
import type { AskedCatalogue } from '../catalogue.reader';
import { providerPaths } from '../providers.paths';
import { answerFields, readAnswers } from './choice-answers';
import { type ChoiceResult, presentChoiceResult } from './choice-result.presenter';
import { helpToChooseWords as words } from './help-to-choose.da';

export interface HelpToChoose {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly form: {
    readonly action: string;
    readonly label: string;
    readonly fields: readonly ChoiceField[];
    readonly submit: string;
  };
  /** Null before anything is answered. */
  readonly result: ChoiceResult | null;
}

/** The questions, and once something is answered who fits and why (domain.md §7). */
export function presentHelpToChoose(
  catalogue: AskedCatalogue,
  query: Readonly<Record<string, unknown>>,
): HelpToChoose {
  const themes = catalogue.round?.themes ?? [];
  const answers = readAnswers(query, themes);
  const asked = Object.keys(answers).length > 0;
  return {
    head: {
      title: words.title,
      sub: words.sub,
      crumbs: [
        { text: providersDa.front, href: landingPaths.front() },
        { text: providersDa.title, href: providerPaths.list() },
        { text: words.title },
      ],
    },
    notice: closedNotice(catalogue),
    form: {
      action: addressOf('providers.help'),
      label: words.form,
      fields: answerFields(answers, themes),
      submit: asked ? words.again : words.submit,
    },
    result: asked ? presentChoiceResult(answers, catalogue) : null,
  };
}
