const shape = 'inline-flex items-center gap-2 rounded-lg border px-3 py-1.5 text-sm font-medium no-underline';

/** The look of a button, for buttons and for links that stand beside them. */
export const buttonStyle = {
  plain: `${shape} border-line bg-surface text-text hover:border-accent`,
  primary: `${shape} border-accent bg-accent text-on-accent`,
} as const;

export const linkButtonStyle = 'text-link text-sm';
