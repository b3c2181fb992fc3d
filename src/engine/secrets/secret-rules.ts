import { commandLineRules } from './keys/command-line-rules.ts';
import { deviceRules } from './keys/device-rules.ts';
import { keyRules } from './keys/key-rules.ts';
import { oneTimeRules } from './keys/one-time-rules.ts';
import { ntlmRules, webRules } from './keys/web-rules.ts';
import { wifiRules } from './keys/wifi-rules.ts';
import { passphraseRules } from './passwords/passphrase-rules.ts';
import { passwordRules } from './passwords/password-rules.ts';
import { resetPasswordRules } from './passwords/reset-password-rules.ts';
import { saidPasswordRules } from './passwords/said-password-rules.ts';
import { storedRules } from './passwords/stored-rules.ts';
import { toldPasswordRules } from './passwords/told-password-rules.ts';
import { writtenPasswordRules } from './passwords/written-password-rules.ts';
import type { SecretRule } from './secret-rule.ts';

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
