import { type Command } from 'commander';
import { type Ask } from './ask';
import { type Output } from './output';
import { type SecretStore } from './secrets';
import { type ServiceUrls } from './service-urls';

/** What every command works with. */
export interface CommandContext {
  readonly shopFolder: string;
  readonly configHome: string;
  readonly packageFolder: string;
  readonly isTerminal: boolean;
  readonly clock: () => Date;
  readonly out: Output;
  readonly ask: Ask;
  /** Never show a secret; read it only for the call that needs it. */
  readonly secrets: SecretStore;
  /** The value of an environment variable; what a command reads is named in its help. */
  readonly variable: (name: string) => string | undefined;
  /** Addresses that replace the services' own. */
  readonly services: ServiceUrls;
  /** Sets the exit code of a command that ends without an error but not with 0. */
  readonly exitWith: (code: number) => void;
}

/** Adds one command, with its options, examples and action. Every command file exports one of these. */
export type AddCommand = (program: Command, context: CommandContext) => void;
