// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAt } from '../render-app.tsx';

const { documentElement: root } = document;

afterEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
});

describe('the document', () => {
  it('has the colours that the view asks for, or the system’s', () => {
    openAt('oceania/?theme=dark');
    expect(root.dataset['theme']).toBe('dark');
    fireEvent.click(screen.getByRole('radio', { name: 'Light' }));
    expect(root.dataset['theme']).toBe('light');
    fireEvent.click(screen.getByRole('radio', { name: 'System' }));
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('has the colours that were chosen on the device, where the address names none, and no embed has them', () => {
    openAt('oceania/');
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    cleanup();
    delete root.dataset['theme'];
    const { address } = openAt('africa/');
    expect(root.dataset['theme']).toBe('dark');
    expect(address()).toBe('africa/');
    cleanup();
    delete root.dataset['theme'];
    openAt('africa/?embed=1');
    expect(root.dataset['theme']).toBeUndefined();
  });
});
