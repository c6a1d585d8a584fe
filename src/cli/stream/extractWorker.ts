import { parentPort } from 'node:worker_threads';
import { extractLine } from './extractLine';

parentPort?.on('message', (line: string) => parentPort?.postMessage(extractLine(line)));
