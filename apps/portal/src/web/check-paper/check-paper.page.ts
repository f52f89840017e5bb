import { join } from 'node:path';
import type { Response } from 'express';
import { z } from 'zod';
import { readCheckCode } from '../../paper/check-code';
import {
  Ask,
  fileField,
  optional,
  PageAt,
  parseForm,
  type PortalRequest,
  ReadPage,
  Sent,
  text,
} from '../shell';
import { type ErrorItem, Fields } from '../../views';
import { checkPaperWords as words } from './check-paper.da';
import { type CheckedPaper, presentCheckPaper } from './check-paper.presenter';
import { PaperCheck } from './paper-check';

interface Opened {
  readonly checked: CheckedPaper | null;
}

const form = z.object({ code: optional(text(200, words.code)), file: fileField(words.file) });
type Given = z.output<typeof form>;

/** Anybody has a paper checked by its number, its hash or the file itself. Nothing is kept, so nothing is done. */
@PageAt('check-paper', 'public.check-paper', { takesFile: 'paper' })
export class CheckPaperPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'check-paper.hbs');

  constructor(private readonly papers: PaperCheck) {
    super();
  }

  async open({ req }: Ask): Promise<Opened> {
    return { checked: this.answers.get(req) ?? null };
  }

  present({ checked }: Opened, { query }: Ask, { typed, errors, submission }: Sent) {
    // A paper's own link brings its number along.
    const brought = typeof query['kode'] === 'string' ? { code: query['kode'] } : {};
    return presentCheckPaper(checked, new Fields({ ...brought, ...typed }, errors), submission);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const read = parseForm(form, req.body);
    const errors = read.ok ? this.problems(read.data) : read.errors;
    if (read.ok && errors.length === 0) this.answers.set(req, await this.checked(read.data));
    await this.render(new Ask(req), res, new Sent(read.typed, errors));
  }

  private problems({ code, file }: Given): ErrorItem[] {
    if (file) return [];
    if (code === null) return [{ field: 'code', message: words.give }];
    return readCheckCode(code) === null ? [{ field: 'code', message: words.notCode }] : [];
  }

  /** The file before the code: it says more. */
  private async checked({ code, file }: Given): Promise<CheckedPaper> {
    const given = file ? file.sha256 : (readCheckCode(code ?? '') ?? '');
    return {
      by: file ? 'file' : given.length === 64 ? 'hash' : 'number',
      standing: await this.papers.standing(given),
    };
  }

  private readonly answers = new WeakMap<PortalRequest, CheckedPaper>();
}
