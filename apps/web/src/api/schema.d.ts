// Written by `npm run api:types` from the API's own description. Do not edit.
export interface paths {}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {};
}
