/** The fields a proof is given in, beside those of the form that waits for it. */
export const proofFields = {
  password: 'proof-password',
  code: 'proof-code',
  passkey: 'proof-passkey',
  confirmed: 'proof-given',
} as const;

type Body = Readonly<Record<string, unknown>>;

const names: ReadonlySet<string> = new Set(Object.values(proofFields));
const asBody = (body: unknown): Body => (typeof body === 'object' && body !== null ? (body as Body) : {});
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A proof as it was sent. */
export type ProofSent = Readonly<Record<'password' | 'code' | 'passkey', string>>;

/** The proof that was sent with a form; null when it comes from no page that asked for one. */
export function proofGiven(body: unknown): ProofSent | null {
  const sent = asBody(body);
  if (!(proofFields.confirmed in sent)) return null;
  const { password, code, passkey } = proofFields;
  return { password: textIn(sent[password]), code: textIn(sent[code]), passkey: textIn(sent[passkey]) };
}

/** What was sent, without the proof: just as it was sent the first time. */
export const withoutProof = (body: unknown): Body =>
  Object.fromEntries(Object.entries(asBody(body)).filter(([name]) => !names.has(name)));
