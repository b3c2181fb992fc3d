import { expect, it } from 'vitest';
import { cutSecrets } from '../cut-secrets.ts';

it.each([
  ['password: correct horse', 'password: [Password cut]'],
  ['Password: correct horse battery staple', 'Password: [Password cut]'],
  ['password: "correct horse"', 'password: "[Password cut]"'],
  ["pwd = 'blue Monday 7'", "pwd = '[Password cut]'"],
  ['Passwort: "Mein blaues Haus am See"', 'Passwort: "[Password cut]"'],
  ['password: "one two three four five six"', 'password: "[Password cut]"'],
  ['Kennwort: blauer Elefant 77', 'Kennwort: [Password cut]'],
  ['pw for the scanner: Tango Blue 7', 'pw for the scanner: [Password cut]'],
  ['mot de passe : cheval bleu', 'mot de passe : [Password cut]'],
  ['password = green door 12', 'password = [Password cut]'],
  ['user: scan\npassword: my2 Fluffy Cats!\nserver: ex01', 'user: scan\npassword: [Password cut]\nserver: ex01'],
  ['PIN: 4711 0815', 'PIN: [Password cut]'],
])('cuts the password with a blank in %j to its end', (text, cut) => {
  expect(cutSecrets(text).text).toBe(cut);
});

it.each([
  'password: correct',
  'password: correct, but the account is locked',
  'password: correct format',
  'Password: expired yesterday',
  'password: reset twice today',
  'password: changed by the admin',
  'password: not set',
  'password: new user must change it',
  'Password: 42 days left',
  'Passwort: falsch eingegeben',
  'mot de passe : oublié hier',
])('leaves %j as it is', (text) => {
  expect(cutSecrets(text).text).toBe(text);
});

it.each([
  ['password: Summer09! for jdoe', 'password: [Password cut] for jdoe'],
  ['password: Summer09! on the old server', 'password: [Password cut] on the old server'],
  ['net use z: password=Summer09! persistent', 'net use z: password=[Password cut] persistent'],
  ['pwd=Summer09! host=ex01', 'pwd=[Password cut] host=ex01'],
  ['password: Summer09!, user: scan', 'password: [Password cut], user: scan'],
])('keeps what is said behind the password in %j', (text, cut) => {
  expect(cutSecrets(text).text).toBe(cut);
});
