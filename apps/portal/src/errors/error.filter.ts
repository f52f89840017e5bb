import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { PortalRequest } from '../web/shell/portal-request';
import { ErrorResponder } from './error-responder';

/** Hands whatever a route, guard or pipe throws to the responder. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly responder: ErrorResponder) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    await this.responder.respond(error, http.getRequest<PortalRequest>(), http.getResponse<Response>());
  }
}
