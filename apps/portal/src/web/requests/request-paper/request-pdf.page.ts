import type { Response } from 'express';
import { PageAt, type PortalRequest } from '../../shell';
import { RequestPaperFile } from './request-paper.file';

/** The request as a tagged PDF, at any stage. */
@PageAt('case.request-pdf', 'requests.read-receipt')
export class RequestPdfPage {
  constructor(private readonly file: RequestPaperFile) {}

  show(req: PortalRequest, res: Response): Promise<void> {
    return this.file.deliver(req, res);
  }
}
