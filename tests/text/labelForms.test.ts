import { describe, expect, it } from 'vitest';
import { LABEL_FORMS } from '../../src/text/labels/forms';
import { readLabel } from '../../src/text/labels/names';

describe.each(LABEL_FORMS)('$id', ({ pattern, nameless, examples, counterexamples }) => {
  it.each(examples)('reads %j', (line, label) => {
    expect(pattern.exec(line)?.groups?.['label']).toBe(label);
    if (!nameless) expect(readLabel(label).shape).not.toBe('none');
  });

  it.each(counterexamples)('refuses %j', (line) => {
    const label = pattern.exec(line)?.groups?.['label'];
    expect(label === undefined ? 'none' : readLabel(label).shape).toBe('none');
  });
});
