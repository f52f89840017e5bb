import { refusalText } from '@samraad/platform';
import { stageObstacle } from '@samraad/requests';
import { pagination } from '../../../views';
import type { Sent } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { requestHead } from '../shared/request-head';
import type { TogetherOnDesk } from '../together/draft-together.reader';
import { presentThread } from '../together/thread.presenter';
import { togetherWords } from '../together/together.da';

const words = togetherWords.thread;

/** Who reads it, and which page of it: the first is the newest. */
export interface ThreadVisit {
  readonly viewerId: string;
  readonly sent: Sent;
  readonly page: number;
  readonly pageSize: number;
}

/** The thread by itself, whole, the newest first when it has several pages; without a box once the request is sent. */
export function presentDraftThread(
  desk: RequestOnDesk,
  { thread }: TogetherOnDesk,
  { viewerId, sent, page, pageSize }: ThreadVisit,
) {
  const { request } = desk;
  const back = isOpen(desk)
    ? { text: words.draft, href: requestPaths.draft(request.id) }
    : { text: words.back, href: requestPaths.case(request.id) };
  const closed = stageObstacle('requests.draft-message', request.stage);
  return {
    head: requestHead(request, words.title, back),
    closed: closed ? refusalText(closed) : '',
    pagination: pagination(
      page,
      Math.ceil((thread?.total ?? 0) / pageSize),
      (to) => `${requestPaths.thread(request.id)}?side=${to}`,
    ),
    thread: presentThread(desk, thread, { viewerId, whole: true, sent }),
  };
}
