import { ok18Rules } from '@samraad/scheme';
import { frontDa } from '../landing.da';
import { howDa } from './how-it-works.da';
import type { Notice, PageHead } from '../../../views';
import type { CurrentCatalogue } from '../../providers/current-providers';
import { providerPaths } from '../../providers/providers.paths';
import { closedNotice } from '../front-page/front-page.presenter';
import { landingPaths } from '../landing.paths';

/** What the page tells about the way from first idea to effect. */
export interface HowItWorks {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly questions: readonly { readonly question: string; readonly answer: readonly string[] }[];
  readonly check: { readonly text: string; readonly href: string };
  readonly providers: { readonly text: string; readonly href: string };
  /** Null before the first round. */
  readonly round: { readonly text: string; readonly href: string } | null;
}

/** The way through a case in the days and months of the current round; before the first round, of the usual rules. */
export function presentHowItWorks(catalogue: CurrentCatalogue): HowItWorks {
  const rules = catalogue.round?.rules ?? ok18Rules;
  return {
    head: {
      title: howDa.title,
      crumbs: [{ text: howDa.front, href: landingPaths.front() }, { text: howDa.title }],
      sub: howDa.sub,
    },
    notice: closedNotice(catalogue),
    steps: howDa.steps(rules),
    questions: howDa.questions(rules),
    check: { text: frontDa.check, href: landingPaths.selfCheck() },
    providers: { text: frontDa.providers, href: providerPaths.list() },
    round: catalogue.round && { text: howDa.round(catalogue.round.name), href: landingPaths.round() },
  };
}
