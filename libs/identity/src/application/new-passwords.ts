import { Injectable } from '@nestjs/common';
import { isRefusal, orRefuse, refusal, type Refusal, type Tx } from '@samraad/platform';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { checkNewPassword } from '../domain/account.rules';
import { guessableDa } from '../i18n/guessable.da';
import { hashPassword, passwordMatches } from './password-hash';

/** Guesses that are not enough: below 10^8 (zxcvbn's 0 to 2) somebody who tries long enough gets in. */
const fewestScore = 3;

/** Judges passwords that people choose, and keeps their hash. */
@Injectable()
export class NewPasswords {
  private judge?: Promise<ZxcvbnFactory>;

  /**
   * The password itself, 'identity.password-length', or 'identity.password-guessable': common, or made of what is known
   * of its owner. No rules about which signs it must have.
   */
  async check(password: string, about: readonly string[] = []): Promise<string | Refusal> {
    const checked = checkNewPassword(password);
    if (isRefusal(checked)) return checked;
    this.judge ??= makeJudge();
    const { score } = (await this.judge).check(checked, piecesOf(about));
    return score < fewestScore ? refusal('identity.password-guessable') : checked;
  }

  /** Whether it is the account's password now. */
  async isOf(tx: Tx, accountId: string, password: string): Promise<boolean> {
    const sql = 'SELECT password_hash FROM account WHERE id = $1';
    const [row] = await tx.query<{ password_hash: string | null }>(sql, [accountId]);
    return row?.password_hash ? passwordMatches(password, row.password_hash) : false;
  }

  /** Gives an account its password, once it is judged; argon2 comes before the account's row is held. */
  async set(tx: Tx, accountId: string, password: string): Promise<void> {
    const [owner] = await tx.query<{ name: string; email: string }>(
      `SELECT person.name, account.email FROM account JOIN person ON person.id = account.person_id WHERE account.id = $1`,
      [accountId],
    );
    if (owner === undefined) throw new Error('a password for an account that is none');
    const hash = await hashPassword(orRefuse(await this.check(password, [owner.name, owner.email])));
    await tx.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, hash]);
  }
}

/** A name and an address are guessed whole, written as one word, before the @, and in parts. */
function piecesOf(about: readonly string[]): string[] {
  const whole = about.flatMap((text) => [text, text.split('@')[0] ?? '']);
  const words = whole.map((text) => text.split(/[^\p{L}\p{N}]+/u));
  return [...whole, ...words.map((some) => some.join('')), ...words.flat()].filter(
    (piece) => piece.length > 2,
  );
}

/** Forty thousand words are read when the first password is chosen, not when the process starts. */
async function makeJudge(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, danish: [...guessableDa] },
    graphs: common.adjacencyGraphs,
  });
}
