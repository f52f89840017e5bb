import type { INestApplication } from '@nestjs/common';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { CONFIG, Database, type Config } from '@samraad/platform';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { schemaPipe } from '../api/shell/schema-pipe';
import { demoPaths } from '../demo/demo.paths';
import { RegionLogin } from '../demo/region/region-login';
import { ErrorFilter } from '../errors/error.filter';
import { ErrorResponder } from '../errors/error-responder';
import { Bearer } from '../sign-in/bearer';
import { SeeingAs } from '../sign-in/seen-as/seeing-as';
import { SignIn } from '../sign-in/sign-in.service';
import { isApi, type PortalRequest } from '../web/shell/portal-request';
import { staticAssets } from './assets/static-assets';
import { bodyParsers } from './body-parsers';
import { cleanAddress, cleanBody } from './clean-input';
import { Csrf } from './csrf';
import { DeploymentWatch } from './deployment-watch';
import { requestReads } from './request-reads';
import { packedAnswers } from './packed-answers';
import { requestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { sessions } from './session';

/** Puts the edge around the routes, outermost first. What one step stops never reaches the next. */
export async function configureApp(app: INestApplication): Promise<void> {
  const config = app.get<Config>(CONFIG);
  const responder = app.get(ErrorResponder);
  const express = app.getHttpAdapter().getInstance() as Express;
  express.disable('x-powered-by');
  express.set('query parser', 'simple');
  // Whose word on the reader's address and scheme is taken; whoever else writes X-Forwarded-For is not believed.
  express.set(
    'trust proxy',
    typeof config.trustProxy === 'number' ? config.trustProxy : [...config.trustProxy],
  );
  app.use(requestLog(await app.resolve(PinoLogger)));
  app.use(securityHeaders(config.production));
  app.use(staticAssets());
  app.use(packedAnswers());
  // A server of its own within ours: it reads its bodies and keeps its cookies itself.
  if (config.demo) app.use(demoPaths.regionLogin, app.get(RegionLogin).answer);
  app.use('/api', noStore);
  app.use(cleanAddress);
  app.use(pagesOnly(app.get(DeploymentWatch).look));
  app.use(requestReads(app));
  app.use(sessions(app.get(Database), { secret: config.sessionSecret, production: config.production }));
  app.use(pagesOnly(app.get(SignIn).fromSession));
  app.use(pagesOnly(app.get(SeeingAs).fromSession));
  app.use(app.get(Bearer).fromToken);
  app.use(bodyParsers, cleanBody);
  app.use(pagesOnly(app.get(Csrf).protect));
  app.use((error: unknown, req: Request, res: Response, next: NextFunction) => {
    responder.respond(error, req as PortalRequest, res).catch(next);
  });
  app.useGlobalPipes(schemaPipe() satisfies StandardSchemaValidationPipe);
  app.useGlobalFilters(new ErrorFilter(responder));
}

// Pages say so themselves when they are rendered.
const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

const pagesOnly =
  (handler: RequestHandler): RequestHandler =>
  (req, res, next) =>
    isApi(req) || req.path.startsWith('/health/') ? next() : void handler(req, res, next);
