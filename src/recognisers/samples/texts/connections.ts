import type { Sample } from '../sample.ts';

const head = '\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n';
const incoming = '  TCP    192.0.2.10:25          203.0.113.77:40112     ESTABLISHED\n';
const stuck =
  '  TCP    192.0.2.10:1061        198.51.100.5:25        ESTABLISHED\n  TCP    192.0.2.10:1064        198.51.100.5:25        ESTABLISHED\n  TCP    192.0.2.10:1071        198.51.100.5:25        ESTABLISHED\n';
const first = `${head}${incoming}${stuck}  TCP    192.0.2.10:1090        198.51.100.9:25        TIME_WAIT\n`;
const second = `${head}${stuck}  TCP    192.0.2.10:1203        198.51.100.9:25        TIME_WAIT\n`;
const rowsOf = (port: number) => [1, 2, 3].map((n) => `  TCP    192.0.2.10:${port + n}   198.51.100.5:25   ESTABLISHED\n`).join('');
const noise = Array.from({ length: 4000 }, (_, n) => `  TCP    192.0.2.10:${n + 2000}   203.0.113.9:80   TIME_WAIT\n`).join('');
const old = ['old-connections=old'];

export const connectionSamples: readonly Sample[] = [
  { name: 'the same three rows both times', text: first + second, answers: old },
  {
    name: 'names and :smtp',
    text: (first + second).replaceAll('198.51.100.5:25', 'mx.example.com:smtp').replaceAll('192.0.2.10', 'srv1'),
    answers: old,
  },
  { name: 'capitals', text: (first + second).toUpperCase(), answers: old },
  { name: 'small letters and tabs', text: (first + second).toLowerCase().replaceAll('    ', '\t'), answers: old },
  { name: 'rows broken before the state', text: (first + second).replaceAll(' ESTABLISHED', '\n      ESTABLISHED'), answers: old },
  {
    name: 'filtered lists below the command',
    text: `C:\\>netstat -n | find ":25"\n${stuck}\nC:\\>netstat -n | find ":25"\n${stuck}`,
    answers: old,
  },
  { name: 'with process ids', text: (first + second).replaceAll('ESTABLISHED', 'ESTABLISHED     9297'), answers: old },
  { name: 'within thousands of other rows', text: `${first}${noise}${second}${noise.replaceAll('TIME_WAIT', 'LISTENING')}`, answers: old },
  { name: 'other rows the second time', text: `${head}${rowsOf(1100)}${head}${rowsOf(1200)}`, answers: ['old-connections=changing'] },
];
