import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from '../../app-module';
import type { Configuration } from '../configuration';
import { compressAnswers } from './compress-answers';
import { requestLogger } from './request-logger';
import { serveWeb } from './serve-web';

const largestBody = 1_048_576;

/** Makes the server, ready to listen: features, cookies, uploads, the web app. */
export async function createApp(configuration: Configuration): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    loggerInstance: requestLogger(configuration.logLevel),
    trustProxy: true,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(configuration),
    adapter,
    {
      logger: configuration.logLevel === 'silent' ? false : ['error', 'warn'],
      abortOnError: false,
    },
  );
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: configuration.largestUpload, files: 5, fields: 10 },
  });
  compressAnswers(app.getHttpAdapter().getInstance());
  if (configuration.webRoot) await serveWeb(app, configuration.webRoot);
  app.enableShutdownHooks();
  return app;
}
