/** Words in capitals that commands and menu paths mean as they stand. Any other one is a blank that is not declared. */
export const literalWords: ReadonlySet<string> = new Set(['CMD', 'CSCRIPT', 'EXE', 'HKEY_LOCAL_MACHINE', 'ISA', 'SMTP', 'SYSTEM']);
