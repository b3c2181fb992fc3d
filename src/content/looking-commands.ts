import type { LookingCommand } from '../engine/check/surroundings.ts';

type Listed = string | Omit<LookingCommand, 'shell'>;

function inShell(shell: LookingCommand['shell'], commands: readonly Listed[]): LookingCommand[] {
  return commands.map((command) => ({ shell, ...(typeof command === 'string' ? { begins: command } : command) }));
}

/** Commands that only look, by shell: the answer of a question is read in one go by no other. One that ends in a hyphen or a colon stands for all that begin so. */
export const lookingCommands: readonly LookingCommand[] = [
  ...inShell('powershell', [
    'Get-',
    { begins: 'Test-', unless: ['-ResetTestAccountCredentials'] },
    ...['Resolve-DnsName', 'Resolve-Path', 'Select-Object', 'Select-String', 'Select-Xml', 'Where-Object', 'ForEach-Object', 'Sort-Object'],
    ...['Group-Object', 'Measure-Object', 'Compare-Object', 'Format-Table', 'Format-List', 'Format-Wide', 'Format-Custom'],
    ...['ConvertTo-Csv', 'ConvertTo-Json', 'ConvertTo-Html', 'ConvertTo-Xml', 'Out-String', 'Out-Host', 'Out-Null'],
    ...['Write-Output', 'Write-Host', 'where', 'foreach', 'select', 'sort', 'group', 'measure', 'ft', 'fl', 'fw', '?', '%'],
    ...['netstat', 'nslookup', 'hostname', 'systeminfo', 'whoami', 'tasklist', 'quser'],
  ]),
  ...inShell('cmd', [
    ...['netstat', 'nslookup', 'ping', 'tracert', 'hostname', 'systeminfo', 'whoami', 'tasklist', 'ver', 'dir', 'type', 'find', 'findstr'],
    ...[
      'sort',
      'echo',
      'quser',
      'nbtstat -n',
      'nbtstat -c',
      'arp -a',
      'route print',
      'date /t',
      'time /t',
      'sc query',
      'sc qc',
      'sc queryex',
    ],
    ...['reg query', 'net view', 'net config', 'net share', 'net statistics', 'w32tm /query', 'w32tm /stripchart', 'wevtutil qe'],
    ...['wevtutil gl', 'wevtutil gli', 'wevtutil el', 'nltest /dsgetdc:', 'nltest /dclist:', 'dsquery', 'dsget', 'repadmin /showrepl'],
    {
      begins: 'ipconfig',
      unless: ['/release', '/renew', '/release6', '/renew6', '/flushdns', '/registerdns', '/setclassid', '/setclassid6'],
    },
    {
      begins: 'netsh',
      words: ['show'],
      unless: ['set', 'add', 'delete', 'reset', 'exec', 'import', 'install', 'uninstall', 'start', 'stop'],
    },
    { begins: 'net start', isWhole: true },
  ]),
  ...inShell('sh', [
    ...[
      'cat',
      'grep',
      'head',
      'wc',
      'cut',
      'uniq',
      'tr',
      'ls',
      'ss',
      'netstat',
      'df',
      'du',
      'ps',
      'uptime',
      'uname',
      'who',
      'id',
      'dig',
      'host',
    ],
    ...[
      'getent',
      'nslookup',
      'ping',
      'echo',
      'printf',
      'lpstat',
      'lpq',
      'postqueue -p',
      'mailq',
      'systemctl status',
      'systemctl is-active',
    ],
    ...['systemctl list-units', 'ip addr show', 'ip route show', 'ip link show', 'tail', 'stat'],
    { begins: 'sort', unless: ['-o', '--output'] },
    { begins: 'date', unless: ['-s', '--set'] },
    { begins: 'postconf', unless: ['-e', '-X', '-#', '-F', '-M', '-P'] },
    {
      begins: 'journalctl',
      unless: ['--rotate', '--vacuum-size', '--vacuum-time', '--vacuum-files', '--flush', '--sync', '--setup-keys', '--update-catalog'],
    },
  ]),
];
