/** What helps with a checklist step and is no article. */
export type Tool = {
  readonly title: string;
  /** Of the link to it in a step. */
  readonly label: string;
  readonly href: string;
  /** What it keeps on the device, as it is named where everything is deleted. */
  readonly keeps: { readonly data: string; readonly settings: string };
};

/** Every tool of the program. A pack names those that its steps name; the application has the page of each. */
export const knownTools = {
  'send-as-review': {
    title: 'Review an AddSendAs.vbs export: who needs Send As, who must not get it',
    label: 'Review the export in this browser',
    href: '/tools/send-as-review/',
    keeps: { data: 'all decisions, reasons and lists of the Send As review', settings: 'domain controller' },
  },
} as const satisfies Record<string, Tool>;

/** What is written of their pages while building, which show what is on the device. */
export const toolShells: Readonly<Record<keyof typeof knownTools, { readonly heading: string; readonly description: string }>> = {
  'send-as-review': {
    heading: 'Review an AddSendAs.vbs export',
    description: 'Decide line by line or by account who gets Send As.',
  },
};
