import { join } from 'node:path';
import { PageAt, ReadPage } from '../../../shell';
import { presentAudit } from './audit.presenter';
import { type AuditFigures, AuditReader } from './audit.reader';

/** What an auditor can look into; nothing here is changed. */
@PageAt('audit', 'monitoring.audit')
export class AuditPage extends ReadPage<AuditFigures> {
  readonly template = join(__dirname, 'audit.hbs');

  constructor(private readonly reader: AuditReader) {
    super();
  }

  open() {
    return this.reader.read();
  }

  present(figures: AuditFigures) {
    return presentAudit(figures);
  }
}
