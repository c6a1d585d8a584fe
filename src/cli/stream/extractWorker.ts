import { extractLine } from './extractLine';
import { serveTasks } from './serveTasks';

serveTasks(extractLine);
