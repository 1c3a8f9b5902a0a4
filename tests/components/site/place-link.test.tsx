// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openAt } from '../render-app.tsx';

it('a double press follows one link: its second is for the page that has been left', () => {
  const { address } = openAt('oceania/');
  const press = (name: string, detail: number) =>
    fireEvent.click(screen.getAllByRole('link', { name }).at(-1) ?? document, { detail });
  press('Australia', 1);
  expect(address()).toBe('oceania/australia/');
  press('Rest of Oceania', 2);
  expect(address()).toBe('oceania/australia/');
});
