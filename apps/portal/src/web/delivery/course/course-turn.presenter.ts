import { followUpTalk } from '@samraad/delivery';
import { formatDay, formatInstant, formatMoney } from '@samraad/platform';
import type { Turn } from '../../../views';
import { courseDa } from '../../../i18n/course.da';
import type { CourseOnDesk } from '../course-desk';
import { deliveryPaths } from '../delivery.paths';

/** Where the course is and whose turn it is, told to the provider. */
export function providerTurn({ facts, course }: CourseOnDesk): Turn {
  const words = courseDa.turns.provider;
  const { attestation, report, money } = course;
  if (attestation?.state === 'disputed') return { tone: 'wait', sentence: words.disputed };
  if (attestation?.state === 'open') {
    return { tone: 'wait', sentence: words.objection(formatInstant(attestation.objectionDueAt)) };
  }
  if (attestation?.state === 'stands') {
    if (!money || money.earned === 0n) return { tone: 'done', sentence: words.done };
    const action = { text: words.invoiceAction, href: deliveryPaths.invoices(facts.id) };
    return { tone: 'own', sentence: words.invoice(formatMoney(money.earned)), action };
  }
  if (report) return { tone: 'wait', sentence: words.attest };
  const next = nextActivity(course);
  if (next) {
    const sentence = words.hold(next.title, formatDay(next.plannedOn));
    return { tone: 'own', sentence, explanation: words.holdWhy };
  }
  const action = { text: words.deliverAction, href: deliveryPaths.reportDelivered(facts.id) };
  return { tone: 'own', sentence: words.deliver, explanation: words.deliverWhy, action };
}

/** The same, told to the parties. */
export function partyTurn({ facts, course }: CourseOnDesk): Turn {
  const words = courseDa.turns.party;
  const { attestation, report } = course;
  const see = { text: words.see, href: deliveryPaths.attest(facts.id) };
  if (attestation?.state === 'disputed') return { tone: 'own', sentence: words.disputed, action: see };
  if (attestation?.state === 'stands') return { tone: 'done', sentence: words.done };
  if (attestation) {
    const sentence = words.objection(formatInstant(attestation.objectionDueAt));
    return { tone: 'wait', sentence, action: see };
  }
  if (report) {
    const action = { text: words.attestAction, href: deliveryPaths.attest(facts.id) };
    return { tone: 'own', sentence: words.attest, explanation: words.attestWhy, action };
  }
  const next = nextActivity(course);
  if (!next) return { tone: 'wait', sentence: words.deliver };
  const sentence = words.hold(next.title, formatDay(next.plannedOn));
  return { tone: 'wait', sentence, explanation: words.holdWhy };
}

function nextActivity({ activities }: CourseOnDesk['course']) {
  return activities
    .filter(({ kind, state }) => kind !== followUpTalk && state === 'planned')
    .toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1))[0];
}
