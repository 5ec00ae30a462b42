import 'reflect-metadata';
import { readConfiguration } from './platform/configuration';
import { createApp } from './platform/http/create-app';

const configuration = readConfiguration(process.env);
const app = await createApp(configuration);
await app.listen(configuration.port, configuration.host);
// Whoever started the server waits for this.
process.send?.({ listening: configuration.port });
