import { expect, it } from 'vitest';
import { importNameOf } from './save-file.ts';

it.each([
  [['Send_As_Export_9_41_07.txt'], 0, 'Granted_only_Send_As_Export_9_41_07.txt'],
  [['Granted_only_Send_As.txt'], 0, 'Granted_only_Granted_only_Send_As.txt'],
  [['a%PATH%"&.csv'], 0, 'Granted_only_a_PATH___.txt'],
  [['Bericht größer.txt'], 0, 'Granted_only_Bericht größer.txt'],
  [['Export.txt', 'export.txt'], 1, 'Granted_only_2_export.txt'],
])('the granted lines of %j, file %i, go into a file of another name', (names, index, expected) => {
  expect(importNameOf(names, index)).toBe(expected);
});
