import { answerFile } from './answerFile';
import { serveTasks } from './serveTasks';

serveTasks(answerFile);
