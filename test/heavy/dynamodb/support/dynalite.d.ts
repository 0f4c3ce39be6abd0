/** A DynamoDB-compatible server; the package has no types of its own. */
declare module 'dynalite' {
  import { type Server } from 'node:http';

  interface Settings {
    /** How long a new table is not ready, in milliseconds. */
    readonly createTableMs?: number;
  }
  const dynalite: (settings?: Settings) => Server;
  export default dynalite;
}
