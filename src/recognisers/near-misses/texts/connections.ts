import type { NearMiss } from '../near-miss.ts';

const head = '\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n';

/** The same rows under two headings. */
const twice = (rows: string) => `${head}${rows}\n${head}${rows}\n`;

/** netstat output that shows no leaked connection, or cannot show one. */
export const connectionNearMisses: readonly NearMiss[] = [
  {
    name: 'the sample, once: netstat shows no age',
    text: `${head}  TCP    192.0.2.10:25          203.0.113.77:40112     ESTABLISHED\n  TCP    192.0.2.10:1061        198.51.100.5:25        ESTABLISHED\n  TCP    192.0.2.10:1064        198.51.100.5:25        ESTABLISHED\n  TCP    192.0.2.10:1071        198.51.100.5:25        ESTABLISHED\n  TCP    192.0.2.10:1090        198.51.100.9:25        TIME_WAIT`,
  },
  {
    name: 'only incoming rows, both times',
    text: twice(
      '  TCP  192.0.2.10:25  203.0.113.77:40112  ESTABLISHED\n  TCP  192.0.2.10:25  203.0.113.77:40113  ESTABLISHED\n  TCP  192.0.2.10:25  203.0.113.77:40114  ESTABLISHED',
    ),
    allowed: ['old-connections=incoming'],
  },
  {
    name: 'only SYN_SENT, both times: port 25 is blocked',
    text: `${head}  TCP  192.0.2.10:1061  198.51.100.5:25  SYN_SENT\n  TCP  192.0.2.10:1062  198.51.100.6:25  SYN_SENT\n  TCP  192.0.2.10:1063  198.51.100.7:25  SYN_SENT\n${head}  TCP  192.0.2.10:1161  198.51.100.5:25  SYN_SENT\n  TCP  192.0.2.10:1162  198.51.100.6:25  SYN_SENT\n  TCP  192.0.2.10:1163  198.51.100.7:25  SYN_SENT\n`,
    allowed: ['old-connections=syn-sent'],
  },
  {
    name: 'only TIME_WAIT and CLOSE_WAIT to port 25',
    text: `${head}  TCP  0.0.0.0:25  0.0.0.0:0  LISTENING\n  TCP  192.0.2.10:1061  198.51.100.5:25  TIME_WAIT\n  TCP  192.0.2.10:1062  198.51.100.5:25  CLOSE_WAIT\n  TCP  192.0.2.10:1063  198.51.100.5:25  CLOSE_WAIT\n${head}  TCP  0.0.0.0:25  0.0.0.0:0  LISTENING\n  TCP  192.0.2.10:1062  198.51.100.5:25  CLOSE_WAIT\n  TCP  192.0.2.10:1063  198.51.100.5:25  CLOSE_WAIT\n`,
    allowed: ['old-connections=none'],
  },
  {
    name: 'only the listener',
    text: twice('  TCP    0.0.0.0:25             0.0.0.0:0              LISTENING'),
    allowed: ['old-connections=none'],
  },
  {
    name: 'two listings so close that a row in TIME_WAIT stands in both',
    text: twice(
      '  TCP  192.0.2.10:1061  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1064  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1071  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1090  198.51.100.9:25  TIME_WAIT',
    ),
  },
  {
    name: 'one row only is the same, to a host that takes a large message',
    text: twice('  TCP  192.0.2.10:1061  198.51.100.5:25  ESTABLISHED'),
  },
  {
    name: 'listings of two servers',
    text: `${head}  TCP  192.0.2.10:1061  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1064  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1071  198.51.100.5:25  ESTABLISHED\n${head}  TCP  192.0.2.99:2061  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.99:2064  198.51.100.5:25  ESTABLISHED\n`,
  },
  {
    name: 'one listing with names, one with numbers',
    text: `${head}  TCP  srv1:1061  mx.example.com:smtp  ESTABLISHED\n  TCP  srv1:1064  mx.example.com:smtp  ESTABLISHED\n  TCP  srv1:1071  mx.example.com:smtp  ESTABLISHED\n${head}  TCP  192.0.2.10:1061  198.51.100.5:25  ESTABLISHED\n  TCP  192.0.2.10:1064  198.51.100.5:25  ESTABLISHED\n`,
  },
  {
    name: 'other ports that begin or end alike',
    text: twice(
      '  TCP  192.0.2.10:1061  198.51.100.5:2525  ESTABLISHED\n  TCP  192.0.2.10:1064  198.51.100.5:250  ESTABLISHED\n  TCP  192.0.2.10:1071  198.51.100.5:125  ESTABLISHED\n  TCP  192.0.2.10:1072  198.51.100.5:465  ESTABLISHED',
    ),
  },
  {
    name: 'a workstation without any mail connection',
    text: twice('  TCP  192.0.2.50:1061  192.0.2.10:135  ESTABLISHED\n  TCP  192.0.2.50:1062  192.0.2.10:1026  ESTABLISHED'),
  },
  {
    name: 'netstat of a Linux relay',
    text: 'Active Internet connections (w/o servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State\ntcp        0      0 192.0.2.20:45112        198.51.100.5:25         ESTABLISHED\ntcp        0      0 192.0.2.20:45113        198.51.100.5:25         ESTABLISHED\ntcp        0      0 192.0.2.20:45114        198.51.100.5:25         ESTABLISHED\nActive Internet connections (w/o servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State\ntcp        0      0 192.0.2.20:45112        198.51.100.5:25         ESTABLISHED\ntcp        0      0 192.0.2.20:45113        198.51.100.5:25         ESTABLISHED\ntcp        0      0 192.0.2.20:45114        198.51.100.5:25         ESTABLISHED',
  },
  {
    name: 'connections from the server to its own port 25',
    text: twice(
      '  TCP  127.0.0.1:1061  127.0.0.1:25  ESTABLISHED\n  TCP  127.0.0.1:1064  127.0.0.1:25  ESTABLISHED\n  TCP  127.0.0.1:1071  127.0.0.1:25  ESTABLISHED',
    ),
  },
  {
    name: 'a firewall log about port 25',
    text: '2007-03-12 09:41:00 ALLOW TCP 192.0.2.10:1061 -> 198.51.100.5:25 ESTABLISHED\n2007-03-12 09:47:00 ALLOW TCP 192.0.2.10:1061 -> 198.51.100.5:25 ESTABLISHED',
  },
  {
    name: 'the word netstat between the rows of one listing',
    text: `${head}  TCP  192.0.2.10:1061  198.51.100.5:25  ESTABLISHED\n(netstat output continues)\n  TCP  192.0.2.10:1071  198.51.100.5:25  ESTABLISHED\n`,
  },
  {
    name: 'a client that sends by SMTP, both times',
    text: `${head}  TCP  192.0.2.50:1061  192.0.2.10:110  ESTABLISHED\n  TCP  192.0.2.50:1090  192.0.2.10:25  TIME_WAIT\n${head}  TCP  192.0.2.50:1099  192.0.2.10:25  TIME_WAIT\n`,
  },
];
