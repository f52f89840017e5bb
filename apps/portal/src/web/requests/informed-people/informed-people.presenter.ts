import { formatDayYear, formatShortDay, formatTime, t } from '@samraad/platform';
import { type InformedPerson, type InformedView, isOpenIn } from '@samraad/requests';
import type { ListTable, Turn } from '../../../views';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { requestPaths } from '../requests.paths';
import { informedPeopleWords as words } from './informed-people.da';

const dayAndTime = (at: Date): string => `${formatShortDay(at)} kl. ${formatTime(at)}`;

/** Who is told, with which words, and what became of it. */
export function presentInformedPeople({ facts, provider }: CaseOnDesk, informed: InformedView) {
  const sent = facts.number !== null;
  const { notice } = informed;
  const open = isOpenIn('requests.edit', facts.stage);
  return {
    head: {
      title: words.title,
      reference: facts.reference,
      sub: facts.title,
      back: open
        ? { text: words.draft, href: requestPaths.draft(facts.id) }
        : { text: words.case, href: requestPaths.case(facts.id) },
    },
    turn: turnOf(facts, informed, sent),
    notice: {
      heading: words.notice.heading,
      note: sent ? words.notice.after : words.notice.before,
      more: !sent && provider === null ? words.notice.noProvider : '',
      subject: `${words.notice.subject}: ${notice.subject}`,
      lines: [notice.heading, ...notice.paragraphs],
      action: notice.action?.label ?? '',
    },
    people: { heading: words.people.heading, table: peopleTable(informed, sent), help: helpOf(informed) },
    outside: outsideOf(informed),
    theirs: words.theirs,
  };
}

function turnOf({ id, stage }: CaseOnDesk['facts'], { people, outside }: InformedView, sent: boolean): Turn {
  const explanation = words.why;
  const choose = isOpenIn('requests.edit', stage)
    ? { action: { text: words.choose, href: requestPaths.step(id, 'orientering') } }
    : {};
  if (people.length + outside.length === 0)
    return { tone: 'own', sentence: words.nobody, explanation, ...choose };
  return sent
    ? { tone: 'done', sentence: words.told, explanation }
    : { tone: 'wait', sentence: words.before, explanation, ...choose };
}

function peopleTable({ people }: InformedView, sent: boolean): ListTable {
  const { who, roles, mail } = words.people.columns;
  return {
    caption: words.people.heading,
    captionHidden: true,
    columns: [who, roles, mail].map((label) => ({ label })),
    rows: people.map((one) => ({
      cells: [{ text: one.name }, { text: rolesOf(one) }, { text: mailOf(one, sent) }],
    })),
    empty: words.people.empty,
  };
}

const rolesOf = ({ roles }: InformedPerson): string =>
  roles.map(({ role, unit }) => `${t(`role.${role}`)}, ${unit}`).join(' · ') || words.people.noRole;

function mailOf({ toldAt, status }: InformedPerson, sent: boolean): string {
  if (toldAt && status) return words.people.sentAt(dayAndTime(toldAt), words.people.status[status]);
  return sent ? words.people.asParty : words.people.notYet;
}

const helpOf = ({ people }: InformedView): string =>
  people.some(({ status }) => status === 'failed' || status === 'undeliverable')
    ? words.people.failedHelp
    : '';

/** Those the parties told themselves: by whom it is written down. */
function outsideOf({ outside, outsideBy, outsideAt }: InformedView) {
  if (outside.length === 0) return null;
  const { who, how, day } = words.outside.columns;
  const table: ListTable = {
    caption: words.outside.heading,
    captionHidden: true,
    columns: [who, how, day].map((label) => ({ label })),
    rows: outside.map((one) => ({
      cells: [
        { text: one.name ?? words.outside.missing, ...(one.role !== undefined && { sub: one.role }) },
        { text: one.how ?? words.outside.missing },
        { text: one.on ? formatDayYear(one.on) : words.outside.missing },
      ],
    })),
  };
  const by = outsideBy && outsideAt ? words.outside.by(outsideBy, dayAndTime(outsideAt)) : '';
  return { heading: words.outside.heading, table, by };
}
