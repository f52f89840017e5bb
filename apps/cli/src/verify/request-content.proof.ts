import { type Answers, formOf, signedText, type TextSigner, type Workplace } from '@samraad/requests';
import { verifyDa } from '../i18n/verify.da';
import type { Difference, Proof } from './difference';

/** A numbered request: what was signed, and the rows it was made of. */
interface NumberedRequest {
  readonly id: string;
  readonly reference: string;
  readonly contentHash: string | null;
  readonly body: string | null;
  readonly answers: Answers;
  readonly workplaces: readonly Workplace[] | null;
  readonly signers: readonly TextSigner[] | null;
}

const numbered = `
  SELECT request.id, request.reference, request.content_hash AS "contentHash", text.body,
    (SELECT coalesce(json_object_agg(answer.field, answer.value), '{}')
      FROM request_answer answer WHERE answer.request_id = request.id) AS answers,
    (SELECT json_agg(json_build_object('unitId', place.unit_id, 'coordinating', place.coordinating,
        'answer', place.order_answer, 'compliedOn', place.order_complied_on, 'matter', place.order_matter, 'topics', place.order_topics))
      FROM request_workplace place WHERE place.request_id = request.id) AS workplaces,
    (SELECT json_agg(json_build_object('unitId', signer.unit_id, 'side', signer.side, 'personId', signer.person_id,
        'roles', signer.roles, 'stated', signer.stated))
      FROM request_text_signer signer WHERE signer.request_id = request.id AND signer.hash = request.content_hash) AS signers
  FROM request LEFT JOIN request_text text ON text.request_id = request.id AND text.hash = request.content_hash
  WHERE request.number IS NOT NULL ORDER BY request.id`;

/** A number locks the content (domain.md §3): the answers and workplaces still give the text that was signed. */
export const requestContentProof: Proof = {
  label: verifyDa.labels.requestContent,
  counted: 'SELECT count(*) FROM request WHERE number IS NOT NULL',
  async *differences(snapshot) {
    for await (const request of snapshot.stream<NumberedRequest>(numbered)) yield* judge(request);
  },
};

function judge(request: NumberedRequest): readonly Difference[] {
  const { id, body } = request;
  if (body === null) return [{ table: 'request', row: id, problem: verifyDa.withoutText }];
  const form = formOf(body) ?? undefined;
  const { workplaces, signers } = request;
  const derived = signedText({ ...request, workplaces: workplaces ?? [], signers: signers ?? [] }, form);
  if (derived.text === body && derived.hash === request.contentHash) return [];
  const found = changedRows(id, derived.text, body);
  return found.length > 0 ? found : [{ table: 'request', row: id, problem: verifyDa.contentChanged }];
}

interface SignedBody {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly workplaces?: readonly { readonly unitId: string }[];
  readonly signers?: readonly { readonly unitId: string; readonly side: string; readonly personId: string }[];
}

/** Which rows differ from the signed text; none when it can't be read any more. */
function changedRows(id: string, derived: string, signed: string): Difference[] {
  const now = parsed(derived);
  const then = parsed(signed);
  if (!now || !then) return [];
  const answers = differing(now.answers ?? {}, then.answers ?? {});
  const places = differing(byUnit(now), byUnit(then));
  const named = (table: string, keys: readonly string[]) =>
    keys.map((key) => ({ table, row: `${id}/${key}`, problem: verifyDa.contentChanged }));
  const signers = differing(bySlot(now), bySlot(then));
  return [
    ...named('request_answer', answers),
    ...named('request_workplace', places),
    ...named('request_text_signer', signers),
  ];
}

function parsed(text: string): SignedBody | null {
  try {
    return JSON.parse(text) as SignedBody;
  } catch {
    return null;
  }
}

const byUnit = ({ workplaces = [] }: SignedBody) =>
  Object.fromEntries(workplaces.map((one) => [one.unitId, one]));

const bySlot = ({ signers = [] }: SignedBody) =>
  Object.fromEntries(signers.map((one) => [`${one.unitId}/${one.side}/${one.personId}`, one]));

function differing(now: Readonly<Record<string, unknown>>, then: Readonly<Record<string, unknown>>) {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
  return keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(then[key]));
}
