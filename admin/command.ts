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
  /** What must not be shown: read it only for the call that needs it. */
  readonly secrets: SecretStore;
  /** Where services are, when not at their own addresses. */
  readonly services: ServiceUrls;
  /** Says what the process will end with, when it isn't 0 and nothing went wrong. */
  readonly exitWith: (code: number) => void;
}

/** Adds one command, with its options, examples and action. Every command file exports one of these. */
export type AddCommand = (program: Command, context: CommandContext) => void;
