import { isOpenIn } from '@samraad/requests';
import type { Sent } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { goOnWithoutWords as words } from './go-on-without.da';

/** First what it means, then which workplace and why. */
export function presentGoOnWithout(desk: RequestOnDesk, sent: Sent) {
  const { request } = desk;
  const others = request.workplaces.filter(({ coordinating }) => !coordinating);
  const signed = request.signatures.filter(({ voidedAt }) => voidedAt === null).length;
  const closed = obstacle(desk, others.length);
  return {
    head: requestHead(request, words.title, { text: words.draft, href: requestPaths.draft(request.id) }),
    closed,
    before: words.before,
    consequences: [
      words.out,
      words.changed,
      ...(signed > 0 ? [words.void(signed)] : []),
      words.anew,
      ...(request.endorsements.length > 0 ? [words.endorsed] : []),
      words.kept,
      words.again,
    ],
    which: sent.fields.radios({
      name: 'unitId',
      label: words.which,
      items: others.map(({ unitId, name }) => ({ value: unitId, label: name })),
    }),
    reason: sent.fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: 1000,
      rows: 3,
    }),
    form: {
      action: requestPaths.goOnWithout(request.id),
      submission: sent.submission,
      version: request.version,
      submit: { text: words.submit, danger: true },
      cancel: { text: words.cancel, href: requestPaths.draft(request.id) },
    },
  };
}

function obstacle({ request, viewer }: RequestOnDesk, others: number): string {
  if (!isOpenIn('requests.go-on-without', request.stage)) return words.sent;
  if (!viewer.coordinating) return words.notYours;
  return others === 0 ? words.alone : '';
}
