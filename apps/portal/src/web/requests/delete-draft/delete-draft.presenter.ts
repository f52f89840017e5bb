import { formatDayYear, refusalText } from '@samraad/platform';
import { binDays, deleteObstacle, lastBinDay } from '@samraad/requests';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { deleteDraftWords as words } from './delete-draft.da';

/** Deleting a draft: first what it means. */
export function presentDeleteDraft(
  { request, viewer, now }: RequestOnDesk,
  wasAsked: boolean,
  typed: Typed = {},
) {
  const back = { text: words.draft, href: requestPaths.draft(request.id) };
  const obstacle = deleteObstacle({ coordinates: viewer.coordinating, wasAsked });
  return {
    head: requestHead(request, words.title, back),
    obstacle: obstacle ? refusalText(obstacle) : '',
    consequences: [
      words.gone,
      words.bin(binDays, formatDayYear(lastBinDay(now))),
      words.emptied,
      words.told,
      words.invitations,
    ],
    form: {
      action: requestPaths.deleteDraft(request.id),
      submission: newSubmission(typed),
      submit: { text: words.title, danger: true },
      cancel: { text: words.cancel, href: back.href },
    },
  };
}
