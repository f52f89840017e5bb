import { type CaseToGive, limits } from '@samraad/dialogue';
import { isId } from '@samraad/platform';
import { z } from 'zod';
import { field, id, longText, optional } from '../../shell';
import { inboxWords } from './inbox.da';

const { give } = inboxWords;

/** A case's tick: which case, and who had it when the list was shown. */
export const tickOf = (caseId: string, consultantId: string | null): string =>
  `${caseId}.${consultantId ?? ''}`;

function readTick(typed: unknown): CaseToGive | null {
  const [caseId = '', consultantId = '', ...more] = typeof typed === 'string' ? typed.split('.') : [];
  if (more.length > 0 || !isId(caseId) || (consultantId !== '' && !isId(consultantId))) return null;
  return { caseId, consultantId: consultantId === '' ? null : consultantId };
}

const ticks = field<CaseToGive[]>({ label: give.cases }, (raw) => {
  const typed = raw === undefined || raw === '' ? [] : [raw].flat();
  const read = typed.map(readTick).filter((one) => one !== null);
  if (read.length < typed.length) return { problem: 'form.unknown-choice' };
  return read.length === 0 ? { problem: 'dialogue.no-case-chosen' } : { value: read };
});

/** Which cases, to whom, with what note. */
export const giveCasesForm = z.object({
  sager: ticks,
  personId: id(give.person),
  note: optional(longText(limits.note, give.note)),
});
