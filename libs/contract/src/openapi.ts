import * as z from 'zod/mini';
import { problem } from './platform/problem';
import { problemStatus } from './platform/problem-codes';
import type { Route, Schema } from './platform/route';

type Json = Record<string, unknown>;

/** Describes routes as an OpenAPI 3.1 document. Everything in it follows from the contract. */
export function describeApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verankerd',
      version,
      description:
        'Follows over school years how interventions for wellbeing take root in a school.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.feature))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'verankerd_session' } },
    },
  };
}

function operationOf(route: Route): Json {
  return {
    operationId: route.name,
    summary: route.summary,
    tags: [route.feature],
    ...(route.access === 'SIGNED_IN' && { security: [{ session: [] }] }),
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...headersOf(route),
    ],
    ...bodyOf(route),
    responses: {
      [route.method === 'POST' && route.idempotent ? 201 : 200]: answerOf(route),
      ...refusalsOf(route),
    },
  };
}

function parametersOf(schema: Schema | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema: property,
  }));
}

function headersOf(route: Route): Json[] {
  const header = (name: string, description: string, pattern: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string', pattern },
  });
  return [
    ...(route.versioned
      ? [header('If-Match', 'Version that you change: "3"', '^"\\d{1,9}"$')]
      : []),
    ...(route.idempotent
      ? [header('Idempotency-Key', 'A repeated create makes nothing twice', '^[!-~]{8,100}$')]
      : []),
  ];
}

function bodyOf(route: Route): Json {
  if (!route.body) return {};
  const type = route.upload ?? 'application/json';
  const schema = schemaOf(route.body, 'input');
  return { requestBody: { required: true, content: { [type]: { schema } } } };
}

function answerOf(route: Route): Json {
  if (route.media) return { description: route.summary, content: { [route.media]: {} } };
  return {
    description: route.summary,
    content: { 'application/json': { schema: schemaOf(route.answer, 'output') } },
  };
}

function refusalsOf(route: Route): Json {
  const codes = [
    ...(route.params || route.query || route.body ? (['request.invalid'] as const) : []),
    ...(route.params ? (['resource.not-found'] as const) : []),
    ...(route.access === 'SIGNED_IN' ? (['session.required'] as const) : []),
    ...(route.versioned
      ? (['resource.changed-meanwhile', 'request.version-required'] as const)
      : []),
    ...(route.idempotent ? (['request.idempotency-key-reused'] as const) : []),
    ...(route.problems ?? []),
  ];
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      status,
      {
        description: own.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

function schemaOf(schema: Schema, io: 'input' | 'output'): Json {
  const json: Json = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The two custom schemas of the contract are texts; what they accept stands in their description.
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'string';
    },
  });
  // An OpenAPI document names its dialect once, for all schemas.
  delete json['$schema'];
  return json;
}
