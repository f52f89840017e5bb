import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { destination } from 'pino';
import type { Config } from '../config/config';
import { discreetLogging } from './discreet-logging';
import { type RequestSummary, summariseRequest } from './summarise-request';

const stderr = 2;
const stdout = 1;

/**
 * Structured logs: one JSON line an event, at the configured level. Requests appear by method, path and status; never
 * their query, headers or bodies; errors by name, code and place (`bareError`). Use with `app.useLogger(app.get(Logger))` (`Logger` from nestjs-pino).
 */
export function loggingModule(
  config: Pick<Config, 'logLevel'>,
  options: { name: 'portal' | 'worker' | 'cli' },
): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: [
      {
        name: options.name,
        level: config.logLevel,
        base: { name: options.name, pid: process.pid },
        redact: { paths: secretPaths, censor: '[left out]' },
        ...discreetLogging,
        // Wrapped, they would be given what pino makes of an error, with all it holds, not the error itself.
        wrapSerializers: false,
        serializers: {
          ...discreetLogging.serializers,
          req: (request: RequestSummary) => summariseRequest(request),
          res: statusOnly,
        },
        customLogLevel: (_request, response, error) =>
          error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'info' : 'debug',
        autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health/') },
      },
      destination({ dest: options.name === 'cli' ? stderr : stdout, sync: true }),
    ],
  });
}

const statusOnly = (response: { statusCode: number }) => ({ status: response.statusCode });

// Second line of defence: nobody should log these at all.
const secretPaths = [
  'password',
  'email',
  'to',
  'text',
  'html',
  'body',
  'token',
  'authorization',
  'cookie',
].flatMap((name) => [name, `*.${name}`]);
