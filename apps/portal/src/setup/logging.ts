import type { DynamicModule } from '@nestjs/common';
import { CONFIG, type Config, discreetLogging } from '@samraad/platform';
import { LoggerModule } from 'nestjs-pino';

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
        ...discreetLogging,
        wrapSerializers: false,
        serializers: { ...discreetLogging.serializers, req: () => undefined, res: () => undefined },
      },
    }),
  });
