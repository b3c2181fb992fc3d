// Long words may end a longer name (smtpPassword, Administratorkennwort); short ones stand alone or after a sign.
// Typed in haste a letter is lost, doubled or swapped with the next one.
const misspelt =
  '(?:pas{1,3}w(?:or|ro|r|o|oo|oor|ood)[dt]|pas{1,2}owr[dt]|pas{1,2}wodr|p(?:sas|ass?a)swor[dt]|paßwor[dt]|pas?phrase|ken{1,2}w(?:ro|r|o)t|kenwort)';
const long = `(?:pass[ -]?wor[dt](?!\\s?(?:19|20)\\d\\d)|passwd|pass ?phrase|passcode|${misspelt}|kennwort|(?:kenn|pass)w(?:ö|oe)rter|mots?[ _-]?de[ _-]?passe|wachtwoord|contrase(?:ñ|n)a|palavra-passe|senha|lösenord|adgangskode|passord|has(?:ł|l)o|heslo|[şs](?:i|ı|İ)fre|jelszó|lozinka|salasana|пароль|パスワード|暗証番号|密码|密碼|口令|비밀번호|암호)`;
// “spf=pass (…)”, “Received-SPF: Pass (…)”, “Result: pass”: a verdict (RFC 8601). “First pass: …”: a run through something.
const verdictOf = String.raw`\b(?:(?:spf|dkim|dmarc|arc|bimi|iprev|sender-?id|compauth)(?:[ -](?:check|result|record|status))?|result|status|verdict|ergebnis|résultat|resultado)["']?\s{0,3}[:=]?\s{0,3}["']?`;
const ordinal = String.raw`(?:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|\d{1,3}(?:st|nd|rd|th|\.)|(?:erst|zweit|dritt|viert|fünft)e[rnms]?|eerste|tweede|derde|vierde|premier|deuxième|troisième|primer|segundo|tercer)[ -]{1,2})`;
const short = String.raw`(?<![A-Za-z\u00C0-\u024F=])(?:pwd|pswd|psw|(?<!${verdictOf})(?<!${ordinal})pass(?!\s{0,3}[:=]\s{0,3}\d{1,6}[,;/ ]{1,3}fail)|pw|p/w|mdp|kw|pin)`;
/** What a password is called. */
export const label = `(?:${long}|${short}|(?<=[a-z_])(?:Pwd|Pass|Pw|PWD|PASS)|userpwd|pgpass)`;
/** Whose it is. */
export const inFor = String.raw`(?:\s{1,3}(?:for|of|für|fuer|von|de|pour|del|voor)\s[^\n:=]{1,60}?)?`;
export const bracket = String.raw`(?:\s{0,3}\([^()\n]{1,40}\))?`;
export const sign = String.raw`\s{0,16}(?:=>|->|:=|==|[:=：→])\s{0,16}`;
/** One of these stands, in small letters, wherever a label does. */
export const near = [
  'passw',
  'pasw',
  'psas',
  'paßw',
  'pasph',
  'kenw',
  'kennw',
  'passphrase',
  'passcode',
  'kennwort',
  'mot de passe',
  'mots de passe',
  'motdepasse',
  'p/w',
  'wachtwoord',
  'contrase',
  'palavra',
  'senha',
  'lösenord',
  'adgangskode',
  'hasło',
  'haslo',
  'heslo',
  'şifre',
  'şi̇fre',
  'sifre',
  'şıfre',
  'jelszó',
  'lozinka',
  'salasana',
  'パスワード',
  '暗証番号',
  '密码',
  '密碼',
  '口令',
  '비밀번호',
  '암호',
  'пароль',
  'pwd',
  'pswd',
  'psw',
  'pass',
  'pw',
  'mdp',
  'kw',
  'pin',
];
