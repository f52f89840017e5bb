import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { apiProblem } from './schemas';
import { openApiWords as words } from './open-api.da';

/** The OpenAPI document, made when first asked for: a portal nobody asks keeps the memory. */
@Injectable()
export class OpenApiDocument {
  private app?: INestApplication;
  private made?: OpenAPIObject;

  /** Told by the boot; controllers can only be scanned once the app stands. */
  of(app: INestApplication): void {
    this.app = app;
  }

  get(): OpenAPIObject {
    this.made ??= this.make();
    return this.made;
  }

  private make(): OpenAPIObject {
    if (!this.app) throw new Error('OpenApiDocument knows no app');
    const base = new DocumentBuilder()
      .setTitle(words.title)
      .setDescription(words.description)
      .setVersion('1')
      .addBearerAuth()
      .build();
    const document = SwaggerModule.createDocument(this.app, base);
    const { $schema: _, ...problem } = z.toJSONSchema(apiProblem, { target: 'openapi-3.0' });
    const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'));
    return {
      ...document,
      paths: Object.fromEntries(paths),
      components: {
        ...document.components,
        schemas: { ...document.components?.schemas, Problem: problem as object },
      },
    };
  }
}
