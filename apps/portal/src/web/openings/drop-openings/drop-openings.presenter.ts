import { newSubmission, type Typed } from '../../shell';
import { openingsPaths } from '../openings.paths';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { dropOpeningsWords as words } from './drop-openings.da';

/** The consequences first: of proposing it, or of being the second to say yes. */
export function presentDropOpenings({ facts, view }: OpeningsOnDesk, typed: Typed = {}) {
  const second = view?.drop != null;
  return {
    head: {
      title: words.title,
      reference: facts.reference,
      sub: facts.title,
      back: { text: words.back, href: openingsPaths.page(facts.id) },
    },
    what: words.what,
    consequences: second ? words.ends : words.asks,
    form: {
      action: openingsPaths.drop(facts.id),
      submission: newSubmission(typed),
      submit: { text: second ? words.end : words.ask, danger: true },
      cancel: { text: words.cancel, href: openingsPaths.page(facts.id) },
    },
  };
}
