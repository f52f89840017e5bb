import type { DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';
import { LoggerModule } from 'nestjs-pino';

/** What a log line may tell of an error: a driver's error also carries the values of the row. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  return { type: name, message, stack, code: (error as { code?: unknown }).code };
}

/** Structured logs through pino; the request line is our own (`request-log.ts`). */
export const loggingModule = (): DynamicModule =>
  LoggerModule.forRootAsync({
    inject: [CONFIG],
    useFactory: ({ logLevel }: Config) => ({
      pinoHttp: {
        level: logLevel,
        base: { app: 'portal' },
        autoLogging: false,
        quietReqLogger: true,
        serializers: { req: () => undefined, res: () => undefined, err: bareError },
      },
    }),
  });
