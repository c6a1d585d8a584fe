import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import LiveRegion from '../../src/components/LiveRegion.svelte';
import { PageActions } from '../../src/components/pageActions.svelte';
import type { PageState } from '../../src/state/page.svelte';
import { harbourDocument } from '../support/harbour';
import InPage from './InPage.svelte';

function listen(): PageState {
  const made: PageState[] = [];
  render(InPage, {
    props: {
      document: harbourDocument(),
      component: LiveRegion as never,
      props: () => ({}),
      actions: (page: PageState) => {
        made.push(page);
        return new PageActions(page, (id) => `#e=${id}`);
      },
    },
  });
  const [page] = made;
  if (!page) throw new Error('no page');
  return page;
}

const said = (): string[] =>
  screen.getAllByRole('status').flatMap(({ textContent }) => textContent || []);

test('stepping through the quotes of an event says which one is shown and who speaks', async () => {
  const page = listen();
  page.select('treaty', 'timeline');
  await tick();
  const before = said();
  page.selection.showCitation(1, 'timeline');
  await tick();
  expect(said()).toContain('Quote 2 of 2, Ada Stone');
  // The event itself is not said again.
  expect(said()[0]).toBe(before[0]);
});

test('of an event with one quote no quote is counted', async () => {
  const page = listen();
  page.select('pier', 'timeline');
  await tick();
  expect(said()).toHaveLength(1);
});
