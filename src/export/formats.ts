/** Every format that is text, in the order menus and help show them. PNG needs fonts and stands with the command line. */
import { annotations } from './annotations';
import { csv } from './csv';
import type { ExportFormat } from './exportFormat';
import { ics } from './ics';
import { jsonld } from './jsonld';
import { markdown } from './markdown';
import { svg } from './svg';
import { timelinejs } from './timelinejs';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  timelinejs,
  csv,
  ics,
  jsonld,
  annotations,
  markdown,
  svg,
];
