import { sides } from '@samraad/requests';
import { sideWords } from '../../../i18n/requests.da';
import type { Fields } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { chooseSideWords as words } from './choose-side.da';

/** The two sides to choose between, while nothing is chosen. */
export function presentChooseSide(
  { request }: RequestOnDesk,
  possible: boolean,
  fields: Fields,
  submission: string,
) {
  return {
    head: requestHead(request, words.title, { text: words.case, href: requestPaths.case(request.id) }),
    possible,
    instead: words.chosen,
    side: fields.radios({
      name: 'side',
      label: words.question,
      hint: words.hint,
      items: sides.map((value) => ({ value, label: sideWords[value] })),
    }),
    form: {
      action: requestPaths.side(request.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.case(request.id) },
    },
  };
}
