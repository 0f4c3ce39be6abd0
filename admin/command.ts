import { type Argument, type Option } from 'commander';
import { type Ask } from './ask';
import { type Output } from './output';
import { type SecretStore } from './secrets/secret-store';
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

/** A command as data. Its name and what it does are its line in commands.ts. */
export interface ShelfCommand {
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** Whether options that are not named here are passed on as arguments. */
  readonly passesOptionsOn?: true;
  /** Why it has no `--json`, as the end of a sentence; every command has one or the other. */
  readonly noJson?: string;
  /** Printed below the options: what else there is to know, and examples. */
  readonly help: string;
  /** Gets the arguments in their order, and then the options. */
  readonly run: (context: CommandContext, ...call: never[]) => unknown;
}
