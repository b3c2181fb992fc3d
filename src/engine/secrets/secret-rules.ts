import { commandLineRules } from './command-line-rules.ts';
import { deviceRules } from './device-rules.ts';
import { keyRules } from './key-rules.ts';
import { oneTimeRules } from './one-time-rules.ts';
import { passphraseRules } from './passphrase-rules.ts';
import { passwordRules } from './password-rules.ts';
import { resetPasswordRules } from './reset-password-rules.ts';
import { saidPasswordRules } from './said-password-rules.ts';
import type { SecretRule } from './secret-rule.ts';
import { storedRules } from './stored-rules.ts';
import { toldPasswordRules } from './told-password-rules.ts';
import { ntlmRules, webRules } from './web-rules.ts';
import { wifiRules } from './wifi-rules.ts';
import { writtenPasswordRules } from './written-password-rules.ts';

/** In this order: what is part of something longer comes after it. */
export const secretRules: readonly SecretRule[] = [
  ...webRules,
  ...ntlmRules,
  ...wifiRules,
  ...deviceRules,
  ...commandLineRules,
  ...oneTimeRules,
  ...passphraseRules,
  ...saidPasswordRules,
  ...toldPasswordRules,
  ...resetPasswordRules,
  ...passwordRules,
  ...writtenPasswordRules,
  ...storedRules,
  ...keyRules,
];
