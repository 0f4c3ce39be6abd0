import { type AddCommand } from '../command';
import { addArcherBulkCommand } from './archer-bulk';
import { addArcherLinkCommand } from './archer-link';
import { addArcherLinksCommand } from './archer-links';
import { addArcherLoginCommand } from './archer-login';
import { addArcherReportCommand } from './archer-report';

/** `shelf archer`: attribution links of Archer Affiliates. */
export const addCommand: AddCommand = (program, context) => {
  const archer = program
    .command('archer')
    .description(
      'Attribution links by Archer Affiliates: for web pages and videos, not for Alexa.',
    );
  addArcherLoginCommand(archer, context);
  addArcherLinkCommand(archer, context);
  addArcherBulkCommand(archer, context);
  addArcherLinksCommand(archer, context);
  addArcherReportCommand(archer, context);
};
