import { load } from 'cheerio';
import { HttpClient } from './http-client.mjs';

/** Who looks, in the order in which a page finds its reader: the smallest house first. */
export const cast = [
  { role: 'visitor' },
  { role: 'leader', email: 'mette.holm@demosygehus.example' },
  { role: 'work environment rep', email: 'jonas.lind@demosygehus.example' },
  { role: 'MED chair', email: 'lone.skovgaard@demosygehus.example' },
  { role: 'anchor', email: 'birgitte.lund@oeresoehospital.example' },
  { role: 'committee chair', email: 'torben.krogh@regionhovedstaden.example' },
  { role: 'informed', email: 'rikke.dam@regionsjaelland.example' },
  { role: 'consultant', email: 'niels.juhlin@nfa.example' },
  { role: 'coordinator', email: 'eva.stormly@nfa.example' },
  { role: 'central party', email: 'ida.falkner@danskeregioner.example' },
  { role: 'administrator', email: 'soeren.winther@samraad.example' },
  { role: 'auditor', email: 'grethe.aagren@samraad.example' },
];

/** A client signed in through the real page; the visitor isn't. */
export async function signIn(base, { email }, password) {
  const client = new HttpClient(base);
  if (!email) return client;
  const page = await client.send('/log-ind');
  const fields = load(page.body.toString())('main form[method=post]').first().serializeArray();
  const hidden = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const answer = await client.post('/log-ind', { ...hidden, email, password });
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
  return client;
}
