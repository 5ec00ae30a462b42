import { Controller } from '@nestjs/common';
import { readApiDescription } from '@verankerd/contract';
import { describeApi } from '@verankerd/contract/openapi';
import { routes } from '@verankerd/contract/routes';
import { Endpoint } from './endpoint';

/** Serves the description of the API, made from the contract. */
@Controller()
export class ApiDescriptionController {
  private readonly description = describeApi(routes, '0.1.0');

  @Endpoint(readApiDescription)
  read() {
    return this.description;
  }
}
