import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { changing, draft, part, unfit } from '../rounds.facts.examples';
import { presentRoundPart } from './round-part.presenter';

/** What the page is shown with. */
export const roundPartExamples = defineExamples({
  template: join(__dirname, 'round-part.hbs'),
  present: presentRoundPart,
  facts: {
    underskrift: part('signing'),
    'små tal, der ikke passer': part('small-numbers', draft({ desk: unfit })),
    'navn og periode': part('period'),
    temaer: part('themes'),
    'udbydere og rater': part('providers'),
    lukkedage: part('closing-days'),
    påmindelser: part('warnings'),
    rater: part('tranches'),
    'hvornår en ændring gælder': part('valid-from', draft({ desk: changing })),
  },
});
