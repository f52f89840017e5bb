import { isOpenIn } from '@samraad/requests';
import type { Fields } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { joinRequestWords as words } from './join-request.da';

/** Yes or no for one's own workplace; or why there is nothing to answer. */
export function presentJoin(
  { request }: RequestOnDesk,
  ownUnitIds: readonly string[],
  fields: Fields,
  submission: string,
) {
  const mine = request.workplaces.filter(
    ({ unitId, coordinating }) => ownUnitIds.includes(unitId) && !coordinating,
  );
  const asked = mine.some((one) => one.asked);
  // What is asked is answered first; who has joined is asked about when nothing else is.
  const own = asked ? mine.filter((one) => one.asked) : mine;
  const open = isOpenIn('requests.join', request.stage);
  return {
    head: requestHead(request, words.title, { text: words.case, href: requestPaths.case(request.id) }),
    possible: open && own.length > 0,
    instead: open ? words.coordinates : words.sent,
    joins: fields.radios({
      name: 'joins',
      label: words.question(own.map(({ name }) => name).join(', ')),
      hint: words.hint,
      items: [
        { value: 'yes', label: words.yes, hint: words.yesHint },
        { value: 'no', label: words.no, hint: asked ? words.noHint : words.leaveHint },
      ],
    }),
    form: {
      action: requestPaths.join(request.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.case(request.id) },
    },
  };
}
