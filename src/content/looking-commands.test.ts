import { describe, expect, it } from 'vitest';
import { findChange } from '../engine/check/rules/parts/read-only.ts';
import type { Collect } from '../model/article/collect.ts';
import { lookingCommands } from './looking-commands.ts';

type Shell = Collect['shell'];

const looking: readonly [Shell, string][] = [
  ['powershell', 'Get-Queue -Server SERVER | Where-Object {$_.MessageCount -gt 0} | Format-Table -AutoSize'],
  ['powershell', '(Get-Date).ToUniversalTime()'],
  ['powershell', "Get-EventLog Application -Source 'A > B; Remove-Item' -Newest 50"],
  ['powershell', 'Get-WinEvent -FilterHashtable @{n="Application"} | select -First 5 2>$null'],
  ['powershell', 'Get-Service | % { $_.Status } | sort | group'],
  ['powershell', '$found = Get-Mailbox MAILBOX; $found | fl Name, Size'],
  ['powershell', 'Get-EventLog System -After [datetime]::Now.AddHours(-1)'],
  ['powershell', 'Get-Process | select Name, @{n="Size";e={$_.WorkingSet64}}'],
  ['cmd', 'netstat -ano | findstr ":25 "'],
  ['cmd', 'sc query W3SVC 2>nul & hostname'],
  ['cmd', 'ipconfig /all'],
  ['cmd', 'netsh winhttp show proxy'],
  ['cmd', 'net start'],
  ['cmd', 'nltest /dsgetdc:contoso'],
  ['sh', "sudo journalctl -u postfix --since '1 hour ago' | grep -i 'a > b' | tail -n 20"],
  ['sh', 'date && df -h 2>/dev/null'],
];

const changing: readonly [Shell, string][] = [
  ['powershell', 'Set-Mailbox MAILBOX -Name x'],
  ['powershell', 'Get-Queue | Retry-Queue'],
  ['powershell', 'Get-Mailbox | Set-Mailbox'],
  ['powershell', 'Get-Service X; Restart-Service X'],
  ['powershell', 'Get-Process | Out-File c:\\x.txt'],
  ['powershell', 'Get-Process > x.txt'],
  ['powershell', 'Get-Process | % { $_.Kill() }'],
  ['powershell', 'Get-Process | % Kill'],
  ['powershell', 'Get-Process | ForEach-Object -MemberName Kill'],
  ['powershell', 'Get-Service | % { $_.StartType = 1 }'],
  ['powershell', '[IO.File]::Delete("x")'],
  ['powershell', '& "C:\\setup.exe"'],
  ['powershell', '. .\\x.ps1'],
  ['powershell', 'Invoke-Expression "Get-Date"'],
  ['powershell', 'iex "Get-Date"'],
  ['powershell', 'Get-Date "$(Remove-Item x)"'],
  ['powershell', 'foreach ($a in Remove-Item x) { $a }'],
  ['powershell', 'Get-Item (Remove-Item x)'],
  ['powershell', 'Re`move-Item x'],
  ['powershell', 'Format-Volume D'],
  ['powershell', 'Get-Date\nRestart-Computer'],
  ['powershell', 'Test-OwaConnectivity -ResetTestAccountCredentials'],
  ['powershell', '$count++'],
  ['powershell', ' '],
  ['cmd', 'net stop MSExchangeIS'],
  ['cmd', 'net start MSExchangeIS'],
  ['cmd', 'netstat -an > c:\\x.txt'],
  ['cmd', 'ipconfig /release'],
  ['cmd', 'sc config X start= auto'],
  ['cmd', 'reg add HKLM\\X'],
  ['cmd', 'del x & dir'],
  ['cmd', 'dir & del x'],
  ['cmd', 'd^el x'],
  ['cmd', '%COMSPEC% /c del x'],
  ['cmd', 'netsh interface ip set address show'],
  ['cmd', '"C:\\setup.exe" /q'],
  ['cmd', 'dirx'],
  ['sh', 'rm -rf /tmp/x'],
  ['sh', 'ls; postsuper -d ALL'],
  ['sh', 'ls $(rm x)'],
  ['sh', 'ls "$(rm x)"'],
  ['sh', 'ls `rm x`'],
  ['sh', 'cat x | tee y'],
  ['sh', 'echo x > y'],
  ['sh', 'date -s 2027-01-01'],
  ['sh', 'sort -o x y'],
  ['sh', 'journalctl --vacuum-size=1M'],
  ['sh', 'X=1 rm y'],
  ['sh', 'systemctl restart postfix'],
  ['sh', 'ls "'],
];

describe('a command that reads an answer in one go', () => {
  it.each(looking)('only looks, in %s: %s', (shell, command) => {
    expect(findChange({ shell, command }, lookingCommands)).toBeUndefined();
  });

  it.each(changing)('is refused, in %s: %s', (shell, command) => {
    expect(findChange({ shell, command }, lookingCommands)).toEqual(expect.any(String));
  });

  it('is refused where nobody says which commands only look', () => {
    expect(findChange({ shell: 'cmd', command: 'netstat' }, [])).toBe('netstat');
  });
});
