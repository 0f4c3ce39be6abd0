import { createProcessDayTable } from '../../memory/day-table';
import { dayTableContract } from './day-table-contract';

dayTableContract('the table of one process', createProcessDayTable);
