/** What helps with a checklist step and is no article. A step names it by its id; the application knows its page. */
export const tools = {
  'send-as-review': {
    title: 'Review an AddSendAs.vbs export: who needs Send As, who must not get it',
    label: 'Review the export in this browser',
    href: '/tools/send-as-review/',
  },
} as const satisfies Record<string, { title: string; label: string; href: string }>;
