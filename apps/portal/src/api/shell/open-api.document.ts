import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { openApiPaths } from './open-api.paths';
import { problemResponses } from './open-api.problems';
import { openApiSchema, zodConverter } from './open-api.schema';
import { openApiWords as words } from './open-api.da';
import { apiProblem } from './schemas';

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
      .addServer('/')
      .addBearerAuth()
      .build();
    const document = SwaggerModule.createDocument(this.app, base, { standardSchemaConverter: zodConverter });
    const { paths, problems } = openApiPaths(document.paths);
    const schemas = { ...document.components?.schemas, ...openApiSchema(apiProblem, 'output').components };
    return {
      ...document,
      info: { ...document.info, license: { name: words.license } as OpenAPIObject['info']['license'] },
      paths,
      components: {
        ...document.components,
        schemas,
        responses: problemResponses(problems),
      } as OpenAPIObject['components'],
    };
  }
}
